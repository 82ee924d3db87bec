# The texts of Veikart in English. One line per key; nb.ftl and nn.ftl hold the same keys.

## commands (menu, toolbar, tooltips)
menu-file = File
menu-edit = Edit
menu-view = View
menu-figure = Figure
menu-help = Help
menu-open-recent = Open recent
menu-samples = Examples
menu-snap = Drag in steps of
menu-theme = Appearance
menu-language = Language
menu-zoom-year = Zoom to year
menu-grouping = Group by
command-new = New roadmap
command-new-tip = Begin an empty roadmap with value chain and milestone kinds
command-open = Open…
command-open-tip = Open a roadmap from a file
command-save = Save
command-save-tip = Write the changes to the file
command-save-as = Save as…
command-save-as-tip = Save the roadmap in a new file
command-export = Export figure…
command-export-tip = Save the figure as SVG, PNG or PDF
command-copy-figure = Copy figure
command-copy-figure-tip = Put the figure on the clipboard as a picture
command-close = Close
command-close-tip = Close the roadmap and go to the start page
command-quit = Quit
command-quit-tip = Quit Veikart
command-undo = Undo
command-undo-tip = Take back the last change
command-redo = Redo
command-redo-tip = Make the last undone change again
command-delete = Delete
command-delete-tip = Delete what is selected
command-select-all = Select all
command-select-all-tip = Select all phase periods and milestones of the figure
command-find = Search
command-find-tip = Search for a name, an actor or a number
command-zoom-in = Zoom in
command-zoom-in-tip = Show less time in more detail
command-zoom-out = Zoom out
command-zoom-out-tip = Show more time
command-fit-all = Show the whole period
command-fit-all-tip = Fit all years on the time axis
command-fit-selection = Show the selection
command-fit-selection-tip = Fit what is selected on the time axis
command-switch-grouping = Switch grouping
command-switch-grouping-tip = Switch between goals and value chain
command-group-strategy = Goal, sub-goal and theme
command-group-strategy-tip = Group by goal, sub-goal and theme
command-group-value-chain = Value chain
command-group-value-chain-tip = Group by phase
command-collapse-all = Hide details
command-collapse-all-tip = Collapse all sub-goals
command-expand-all = Show all details
command-expand-all-tip = Expand all headings
command-outline = Outline
command-outline-tip = Show or hide the outline on the left
command-inspector = Properties
command-inspector-tip = Show or hide the properties on the right
command-snap-year = Year
command-snap-half = Half-year
command-snap-tertial = Tertial
command-snap-quarter = Quarter
command-snap-month = Month
command-snap-day = Day
command-snap-tip = Drag in steps of one { $step }
command-theme-system = As the system
command-theme-light = Light
command-theme-dark = Dark
command-theme-contrast = High contrast
command-theme-tip = Choose the appearance
command-language-tip = Choose the language of the program
command-whole-roadmap = The whole roadmap
command-whole-roadmap-tip = Show all activities
command-shortcuts = Keyboard shortcuts
command-shortcuts-tip = All shortcuts on one sheet
command-guide = Getting started
command-guide-tip = A short guide
command-about = About Veikart
command-about-tip = Version and licences
undo-named = Undo { $action }
redo-named = Redo { $action }

## start page
start-what = Phases over years, the planned told apart from the tentative
start-open = Open
start-open-words = Choose a roadmap file on this computer, or drag it here
start-try = Try the national roadmap
start-try-words = A copy to get to know: nothing can be broken
start-new = New
start-new-words = Begin an empty roadmap with the value chain ready
start-recent = Recent
start-no-recent = No files yet
sample-national = National e-health roadmap 2021–2027
sample-municipality = Example: a municipality

## changes, as undo names them
undo-move = moving “{ $name }”
undo-resize = changing the length of “{ $name }”
undo-sharpen = making “{ $name }” more precise
undo-date = dating “{ $name }”
undo-undate = taking the date from “{ $name }”
undo-place = placing “{ $name }” elsewhere
undo-phase = changing the phase of “{ $name }”
undo-certainty = changing the certainty of “{ $name }”
undo-status = changing the status of “{ $name }”
undo-rename = renaming “{ $name }”
undo-add = adding “{ $name }”
undo-delete = deleting “{ $name }”
undo-change = changing “{ $name }”

## changes that cannot be made
edit-missing = “{ $id }” is no longer in the roadmap
edit-taken = Something else is called “{ $id }” already. Choose another id.
edit-wrong-place = This cannot stand under “{ $id }”
edit-no-parent = This has to stand under something
edit-bad-id = This cannot be an id: use 1–64 characters, with no @ first and no space at the ends
edit-too-deep = “{ $id }” would lie more than 16 levels deep. Move it further up.
edit-cycle = “{ $id }” cannot lie below itself
edit-completed = Hold Shift to move a completed period
edit-outside-calendar = The date would leave the years 1000 to 9999
edit-control-characters = The text holds invisible control characters that cannot be saved. Type it again.
edit-undated = This has no date to move

## status bar and names of things
status-trial = Trial copy
status-whole = The whole roadmap: { $count ->
    [one] one activity
   *[other] { $count } activities
}
status-selected = { $what } selected
status-saved = Saved
status-modified = Changes are not saved
status-no-file = Not saved in any file
figure-numbered = Figure { $number } { $title }

## dialogs
dialog-ok = OK
dialog-close = Close
dialog-cancel = Cancel
dialog-save = Save
dialog-discard = Don’t save
dialog-save-changes = Save the changes in “{ $name }”?
dialog-save-changes-words = Changes that are not saved are lost.
dialog-changed = Somebody else changed the file
dialog-changed-words = “{ $name }” is no longer as it was when you opened it. Save your changes in a new file, read the file again (your changes are lost), or save anyway. The other version is then kept among the backups.
dialog-read-again = Read again
dialog-save-anyway = Save anyway
dialog-replace = Replace the file?
dialog-replace-words =
    There is a file here already:
    { $path }
dialog-replace-yes = Replace
path-label = Folder and file name
path-open = Open roadmap
path-open-button = Open
path-save = Save roadmap
path-export-file = Save figure
path-export-folder = Folder for the figures
path-empty = Type where the file is
path-no-file = There is no file here. Check the name.
path-is-folder = This is a folder. Type the name of a file.
path-no-folder = There is no such folder. Make it, or choose another.
waiting-open = Opening “{ $name }” …
waiting-export = Writing figure { $number } of { $total } …

## problems and notices
problem-open = “{ $name }” cannot be opened
problem-open-sample = The example cannot be opened
problem-place = Line { $line }, column { $column }:
problem-save = “{ $name }” was not saved
problem-export = The figure was not saved
problem-program = The program made an error
problem-program-words = The work was not finished, and the files are as before. Save in a new file and start the program again.
problem-figure-size = The figure is too large to be drawn. Choose a smaller size, or show a part of the roadmap.
notice-saved = Saved in “{ $name }”
notice-no-backup = Saved, but without a backup: { $why }
notice-comments = The file has comments (//). They are not kept when you save, but the backup has them.
notice-exported = { $count ->
    [one] The figure is saved in { $path }
   *[other] { $count } files are saved in { $path }
}
notice-export-stopped = { $count ->
    [0] The export was stopped. No files are saved.
    [one] The export was stopped. One file is saved in { $path }
   *[other] The export was stopped. { $count } files are saved in { $path }
}
settings-lost = The settings could not be saved: { $why }
hint-drag = Drag a phase to move it
command-group-actor = Actor
command-group-actor-tip = Group by actor

## export
export-title = Export figure
export-what = What
export-what-shown = The figure in sight
export-what-all = All figures of the roadmap
export-format = Format
export-format-pdf = PDF – for print
export-format-svg = SVG – for web pages and editing
export-format-png = PNG – a picture
export-size = Size
export-size-word = Word document, 170 mm wide
export-size-landscape = A4 landscape
export-size-a3 = A3 landscape
export-size-slide = Slide 16:9
export-colours = Colours
export-colours-screen = Light, as on the screen
export-colours-print = For paper
export-go = Choose where…

## help
keys-commands = Commands
keys-canvas = On the time axis
keys-drag = Drag
keys-drag-does = Move a phase, a milestone or a name
keys-drag-edge = Drag an edge
keys-drag-edge-does = Change start or end
keys-drag-shift = Shift + drag
keys-drag-shift-does = Make the date more precise
keys-escape = Esc
keys-escape-does = Give up what you are doing
keys-double-click = Double-click
keys-double-click-does = Change a name, or make a new phase period
keys-wheel = Wheel
keys-wheel-does = Scroll up and down
keys-shift-wheel = Shift + wheel
keys-shift-wheel-does = Scroll sideways in time
keys-ctrl-wheel = Ctrl + wheel
keys-ctrl-wheel-does = Zoom where the pointer is
keys-space-drag = Space + drag
keys-space-drag-does = Push the whole canvas
keys-arrows = Arrow keys
keys-arrows-does = Go from bar to bar
keys-ctrl-arrows = Ctrl + arrow keys
keys-ctrl-arrows-does = Move the selection by one step
keys-phase = 1–5, 0, T
keys-phase-does = Choose phase, unknown phase, or tentative
guide-read = How to read a roadmap
guide-read-words = Each row is an activity. The bars are the phases it walks through: letter and colour say which, a solid edge means planned, a dashed edge tentative. A torn end is not known, a pointed end goes on.
guide-move = Move and change
guide-move-words = Drag a bar to move it in time, an edge to change start or end, the boundary of two to move both. Drag to another row to give the period to another activity. Press G to group by phase: there you change the phase by dragging to another lane. Ctrl+Z undoes.
guide-dates = Dates are as precise as they are known
guide-dates-words = A date can be a year, a half-year, a quarter, a month or a day, and dragging does not make it more precise. Hold Shift to make it so, or type it in the properties: “spring 2024”, “Q1 2025”, “2025/2026”.
guide-undated = What has no date
guide-undated-words = Periods without a date stand in the column “Time not decided”. Drag one onto the time axis to date it, or drag a bar onto the column to take its date away.
guide-export = Out of the program
guide-export-words = “Copy figure” puts the figure on the clipboard. “Export figure” saves it as PDF, SVG or PNG, laid out for a Word document, a sheet or a slide.
guide-limits = Good to know
guide-limits-words = Pinching to zoom works on a Mac only; elsewhere use Ctrl and the wheel. On Linux with Wayland files cannot be dropped onto the window; use “Open”.
about-title = Veikart { $version }
about-words =
    An editor for roadmaps along a value chain. The program never uses the network.
    Licence: MIT or Apache-2.0. The typeface Inter is under the SIL Open Font License 1.1.

## typed dates
typed-date-no-date = This is no date. Write for example 2026, Q1 2025, autumn 2024, June 2024, 10 June 2024, 2025–2026, from 2025, no later than June 2025, ongoing or unknown.
typed-date-not-in-calendar = The calendar has no such date. Check the numbers.
typed-date-backwards = The period ends before it begins. Swap the two dates.

## findings (check)
severity-error = error
severity-warning = warning
severity-tip = tip
finding-unknown-phase = "{ $id }" names the phase "{ $target }", which the value chain does not have. Choose one that it has, or add it.
finding-unknown-milestone-kind = The milestone "{ $id }" is of the kind "{ $target }", which does not exist. Choose one that does.
finding-unknown-actor = "{ $id }" names the actor "{ $target }", which does not exist. Add the actor, or write the name as plain words.
finding-unknown-audience = "{ $id }" names the audience "{ $target }", which does not exist. Add it, or write the name as plain words.
finding-unknown-activity = "{ $id }" names the activity "{ $target }", which does not exist. Remove the reference, or add the activity.
finding-unknown-priority-item = The priority "{ $id }" names "{ $target }", which is neither an activity nor a theme. Remove or correct the reference.
finding-unknown-view-item = The figure "{ $id }" is to show "{ $target }", which does not exist. Remove or correct the reference.
finding-unknown-mention = "{ $id }" names "{ $target }", which nothing in the file is called. Correct the reference, or write it as plain words.
finding-ends-before-start = The phase period "{ $id }" ends ({ $end }) before it begins ({ $start }). Swap or correct the dates.
finding-unplaced = The activity "{ $id }" ({ $name }) stands nowhere in the roadmap. Put it under a sub-goal or theme.
finding-unknown-why = The reference leads nowhere. Figures and search cannot show what it should name.
finding-ends-before-start-why = The period cannot be drawn as it is written.
finding-unplaced-why = What stands nowhere is shown in search and table only.
finding-stale-plan = The plan for "{ $id }" ({ $when }) is older than the as-of date, and nobody says what came of it. Set a status, or move the date.
finding-stale-plan-why = A plan that has passed without a result reads as a promise that was not kept.
finding-doubtful-plan = "{ $id }" is planned for { $when }, which has begun. Has it been reached?
finding-doubtful-plan-why = The date is approximate: it may have been reached, or be late.
finding-complete-before-rollout = "{ $id }" says that introduction is complete ({ $when }) before any begins. Correct one of the dates.
finding-complete-before-rollout-why = The milestone and the phases disagree.
finding-availability-missing = "{ $name }" is to be introduced, but no milestone says from when it is available.
finding-availability-missing-why = Organisations plan by the date from which something is available.
finding-outside-period = "{ $id }" ({ $when }) lies outside the years of the time axis.
finding-outside-period-why = It is shown only as a mark at the rim of the figure.
finding-undated = "{ $id }" of "{ $name }" has no date.
finding-undated-why = Unknown is honest information. Ask the owner before the next version.
finding-tentative-unexplained = "{ $id }" of "{ $name }" is tentative, and nobody says why.
finding-tentative-unexplained-why = Readers want to know what the date depends on: a decision, money, a regulation.
finding-phase-missing = "{ $id }" of "{ $name }" has no phase.
finding-phase-missing-why = Without a phase nobody sees how far the work has come.
finding-phase-skipped = "{ $id }" comes without the phase "{ $phase }" before it.
finding-phase-skipped-why = It may be right, or a phase may be missing from the roadmap.
finding-phase-backwards = "{ $id }" goes back to the phase "{ $phase }" after "{ $before }".
finding-phase-backwards-why = The order is allowed. See whether it is meant.
finding-phase-overlap = "{ $id }" is the same phase for the same actors at the same time as "{ $other }".
finding-phase-overlap-why = Two bars that say the same are counted twice.
finding-actor-ahead = { $who } is in "{ $phase }", further than any phase period of "{ $id }".
finding-actor-ahead-why = The status per actor is newer than the bars. Add a phase period, or correct the status.
finding-no-owner = Nobody is named as owner of "{ $name }".
finding-no-owner-why = Who is not named is not guessed. Ask, and write the name when it is known.
finding-no-actor = No actor is named for "{ $name }".
finding-no-actor-why = Readers look for themselves in the roadmap. Without an actor nobody finds the activity.
finding-duplicate-name = "{ $name }" ({ $id }) has the same name as "{ $other }".
finding-duplicate-name-why = Two activities of one name are mixed up. If they are one, it can stand in several places.
finding-same-fact-twice = "{ $id }" says the same as "{ $other }".
finding-same-fact-twice-why = The same fact must not be counted twice.
finding-circle = The dependency "{ $id }" is part of a circle: each waits for the other.
finding-circle-why = Mutual dependency is allowed. Know of it when dates move.
finding-unnumbered-figure = The figure "{ $id }" has no number.
finding-unnumbered-figure-why = Without a number it is not in the list of figures.
finding-uncaptioned-figure = The figure "{ $id }" has no caption.
finding-uncaptioned-figure-why = Each figure of the report shall say what it shows.
finding-in-no-figure = "{ $name }" ({ $id }) is in no figure.
finding-in-no-figure-why = Who reads only the report does not learn of the activity.
finding-reference-uncited = No text cites the reference "{ $title }" ({ $id }).
finding-reference-uncited-why = A reference that is not used does not belong in the list.
finding-reference-ambiguous = Several references are "{ $author }, { $year }". Citations cannot tell "{ $id }" from the others.
finding-reference-ambiguous-why = Tell them apart in the text, for example 2023a and 2023b.
finding-link-without-address = The link "{ $text }" ({ $id }) has no address.
finding-link-without-address-why = The words of the link stay, but lead nowhere.
finding-unconfirmed = Nobody has confirmed "{ $name }" since the last version.
finding-unconfirmed-why = Each actor reviews its own content before a new version.
finding-placeholder = "{ $place }" holds "[{ $words }]", which has not been filled in.
finding-placeholder-why = Words in square brackets go out as they are.
finding-form-missing = "{ $name }" ({ $id }) lacks the form for { $form }.
finding-form-missing-why = A figure in that language then shows the name as it is.
fix-completed = Set the status to completed
fix-remove = Delete one of them
fix-number = Give the figure number { $number }
findings-names = References to nothing
findings-dates = Dates
findings-phases = Phases
findings-actors = Actors
findings-structure = Structure
findings-figures = Figures
findings-sources = Sources
findings-texts = Texts

## edits: what was done ("Angre ...") and why it cannot be done

## figures and canvas: what layout writes
figure-undated = Time not decided
figure-status = Status { $date }
figure-priority = Priority { $rank }
figure-goal = Goal { $number }
figure-quarter = Q{ $number }
figure-also-in = also in { $places }
figure-unknown-phase = Phase not known
figure-unplaced = Without a place in the strategy
figure-no-actor = Actor not given
figure-planned = planned
figure-tentative = tentative
figure-tentative-start = tentative start
figure-tentative-end = tentative end
figure-status-ongoing = ongoing
figure-status-planned = planned
figure-status-completed = completed
figure-status-delayed = delayed
figure-status-at-risk = at risk
figure-status-terminated = terminated

## figures: title, caption, legend
figure-version = Version { $version }
figure-number = Figure { $number }
figure-left-out = { $count ->
    [one] One without a date is left out
   *[other] { $count } without a date are left out
}
figure-page = Page { $page } of { $count }
legend-phase = Phase
legend-certainty = Certainty
legend-time = Time
legend-milestone = Milestone
legend-abbreviations = Abbreviations
legend-planned = Planned
legend-tentative = Tentative
legend-torn = Start or end not given
legend-open = Goes on
legend-marker = Under way, start and end not given
legend-whisker = Approximate time
legend-outside = Outside the axis
## opening files
open-unreadable = the file cannot be read: { $why }. Check the name, and that you may read it.
open-not-utf8 = from here on this is not UTF-8 text. Save the file as UTF-8, or choose another one.
open-control-character = the control character { $code } cannot stand in a roadmap. Remove it; only newline and tab are allowed.
open-no-format = a roadmap begins with ( and format: 1, which this file does not. It is probably something else.
open-newer-format = the file has format { $format }, and this program knows format 1. Open it with a newer version of Veikart.
open-expected-comma = expected a comma or a closing parenthesis. Put one before this.
open-expected-colon = expected a colon between the name of a field and its value. Put one here.
open-expected-text = expected a text. Write it in quotes, for example "text".
open-expected-text-end = the text that begins here has no closing quote. Put " where it ends.
open-expected-list = expected a list. Write it in square brackets, for example ["a", "b"].
open-expected-list-end = expected a closing ]. Put one where the list ends.
open-expected-record = expected an opening parenthesis. Put ( before the fields.
open-expected-record-end = expected a closing parenthesis. Put ) after the last field.
open-expected-map = expected an opening brace. Put one before the first id.
open-expected-map-end = expected a closing brace. Put one after the last entry.
open-expected-number = expected a whole number. Write digits only.
open-expected-true-or-false = expected true or false. Write one of the two.
open-expected-name = expected a name. Write that of a field, or one of the words that can stand here.
open-expected-escape = a backslash can only stand before " \ n t or u with braces. Write \\ for a backslash itself.
open-expected-comment-end = expected the end of a comment. Put */ where it ends.
open-expected-header = the first line is not understood. Write it as #![enable(implicit_some, unwrap_newtypes, unwrap_variant_newtypes)], or remove it.
open-expected-more = the file ends in the middle of something. It may be cut off: look for a backup.
open-expected-end = expected nothing more after the last closing parenthesis. Remove what follows.
open-unknown-field = { $record } has no field { $field }. Correct its name or remove it; the fields are { $known }.
open-missing-field = the field { $field } is missing from this { $record }. Add it.
open-repeated-field = the field { $field } stands twice in this { $record }. Remove one of them.
open-unknown-word = { $word } cannot stand here. Write one of { $known }.
open-no-date = "{ $text }" is no date. Write for example 2026, 2025-H2, 2025-T1, 2025-Q1, 2023-autumn, 2024-06, 2024-06-10, 2025/2026, >=2025, <=2025-06 or ~2024, and for a start or an end also open, ? or ?past.
open-no-day = "{ $text }" is no day. Write for example 2024-08-21.
open-no-colour = "{ $text }" is no colour. Write for example #F5AF58.
open-no-number = expected a number, not { $text }. Write it in quotes, for example "12.5", with at most 28 digits.
open-number-too-large = this number is too large, or negative where that means nothing. Write a smaller one.
open-no-years = these years cannot be an axis. They run from one year to the same or a later one, between 1000 and 9999, at most 200 of them. Correct them.
open-id-empty = an id cannot be empty. Write one that is not used yet.
open-id-too-long = the id "{ $id }" is longer than 64 characters. Write a shorter one.
open-id-spaces = the id "{ $id }" begins or ends with a space. Remove it.
open-id-control = the id "{ $id }" holds a newline or tab. Remove it.
open-id-at-sign = the id "{ $id }" has an @ too many here. Remove it.
open-duplicate-id = the id "{ $id }" stands on line { $line } already. Give one of the two another id.
open-too-deep = "{ $id }" lies more than { $most } levels deep. Move it further up.
open-parentheses-too-deep = parentheses nest too deep here. Remove some of them.
open-cycle = the activity "{ $id }" is a child of itself, directly or further down. Remove it from one of the children.
open-other = this is not understood: { $why }. Correct it.

## saving files
save-changed-on-disk = { $path }: somebody changed this file since it was opened. Save under another name, or open it again.
save-no-folder = { $path }: there is no such folder. Make it, or save somewhere else.
save-is-folder = { $path }: this is a folder. Give the name of a file.
save-read-only = { $path }: this file is read-only. Save under another name, or make it writable.
save-failed = { $path } cannot be written: { $why }. The file is as it was; save somewhere else, or try again.
## canvas
canvas-scroll-rows = Scroll the rows
canvas-scroll-time = Scroll along the time axis
canvas-rim-outline = Width of the name column
canvas-rim-undated = Width of the column for what has no date
canvas-rename = New name
canvas-fold = Hide what is below { $name }
canvas-unfold = Show what is below { $name }
canvas-how-precise = When does it start?
canvas-menu-phase = Phase
canvas-menu-certainty = Certainty
canvas-menu-status = Status
canvas-menu-undate = Remove the date
canvas-menu-rename = Rename
canvas-menu-new-activity = New activity
canvas-new-activity = New activity
canvas-planned = Planned
canvas-tentative = Tentative
canvas-tentative-start = Tentative start
canvas-tentative-end = Tentative end
canvas-planned-start = Planned start
canvas-planned-end = Planned end
canvas-status-unknown = not stated
drag-drop-to-date = Drop to give it a date
drag-and-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
drag-step-year = moves by whole years
drag-step-half = moves by whole half-years
drag-step-tertial = moves by whole tertials
drag-step-quarter = moves by whole quarters
drag-step-month = moves by whole months
drag-step-day = moves by whole days
drag-to-activity = Moves to “{ $name }”
drag-phase = Phase: { $before } → { $after }
drag-sharpened = More precise: { $before } → { $after }
drag-no-date = no date set
drag-phase-unknown = Phase not known
drag-place-before = Moves before “{ $name }”
drag-place-after = Moves after “{ $name }”
drag-place-under = Moves to “{ $name }”
tip-source = Source: line { $lines }

## outline
outline-goals = Goals
outline-figures = Figures
outline-whole = The whole roadmap
outline-figure = Figure { $number }
outline-candidates = Candidates
outline-empty = No goals yet
outline-only-this = Show only this
outline-show-all = Show all
outline-shows-only = Showing only { $what }
outline-go-there = Go there
outline-open = Unfold
outline-close = Fold
outline-count = { $count ->
    [one] { $count } activity
   *[other] { $count } activities
}

## search
search-name = Search the roadmap
search-hint = Search name, actor or number
search-none = “{ $query }” was not found
search-none-hint = Try another word, an actor or a number such as 2.B
search-more = Only the 50 best hits are shown. Type more to find fewer.
search-nowhere = Not placed
search-goal = Goal
search-sub-goal = Sub-goal
search-theme = Theme
search-activity = Activity
search-candidate = Candidate
search-milestone = Milestone
search-figure = Figure

## inspector
inspector-roadmap = Roadmap
inspector-goal = Goal
inspector-sub-goal = Sub-goal
inspector-theme = Theme
inspector-activity = Activity
inspector-segment = Segment
inspector-milestone = Milestone
inspector-several = several things
inspector-several-values = Different
inspector-not-in-list = Not in the list
inspector-name = Name
inspector-name-missing = Type a name. The field cannot be empty.
inspector-short-name = Short name in figures
inspector-title = Title
inspector-short-title = Short title in figures
inspector-titles = Title in other languages
inspector-names = Name in other languages
inspector-in-nb = Bokmål
inspector-in-nn = Nynorsk
inspector-in-en = English
inspector-aliases = Other names, one per line
inspector-tags = Tags, one per line
inspector-kind = Kind
inspector-description = Description
inspector-text = Text
inspector-read = Read
inspector-write = Write
inspector-status = Status
inspector-status-note = Note on the status
inspector-status-ongoing = Ongoing
inspector-status-planned = Planned
inspector-status-completed = Completed
inspector-status-delayed = Delayed
inspector-status-at-risk = At risk
inspector-status-terminated = Terminated
inspector-status-unknown = Not known
inspector-hidden = Leave out of figures
inspector-segments = Segments
inspector-new-segment = New segment
inspector-milestones = Milestones
inspector-new-milestone = New milestone
inspector-undated = No date set
inspector-phase = Phase
inspector-phase-unknown = Unknown phase
inspector-start = Start
inspector-end = End
inspector-certainty = Certainty
inspector-planned = Planned
inspector-tentative = Tentative
inspector-why = Reason for the date
inspector-who = Who
inspector-label = Label in the figure
inspector-note = Note
inspector-milestone-kind = Kind of milestone
inspector-when = Date
inspector-which-date = What does “{ $typed }” mean?
inspector-date-only = Type a date, for example Q1 2025 or autumn 2024.
inspector-day-only = Type a day, for example 21.08.2024.
inspector-roles = Who does what
inspector-role = Role
inspector-new-role = Add participant
inspector-new-name = Unnamed
inspector-from = From
inspector-until = Until
inspector-remove = Remove { $name }
inspector-take-away = Remove
inspector-audience = Audiences
inspector-actor-status = Status per actor
inspector-new-actor-status = Add actor
inspector-since = Since
inspector-confirmed = Confirmed
inspector-confirmed-by = Confirmed by
inspector-confirmed-when = Confirmed when
inspector-confirmed-hint = Empty the date to take the confirmation away.
inspector-provenance = Source
inspector-source-lines = Lines of the source
inspector-basis = Basis
inspector-basis-none = Not given
inspector-basis-stated = Stated in the source
inspector-basis-inferred = Inferred
inspector-wording = Wording
inspector-goal-owner = Owner
inspector-benefit = Benefit
inspector-benefit-basis = Basis of the benefit
inspector-effects = Effects, one per line
inspector-indicators = Strategic indicators
inspector-indicator = About the indicator
inspector-new-observation = Add observation
inspector-unit = Unit
inspector-target = Target
inspector-denominator = Denominator
inspector-about = About
inspector-value = Value
inspector-words = Further words
inspector-no-number = Type a number, for example 12.5.
inspector-dependencies = Dependencies
inspector-relation = Relation
inspector-relation-prerequisite = requires
inspector-relation-builds-on = builds on
inspector-relation-succeeds = replaces
inspector-relation-merged-into = merged into
inspector-relation-part-of = is part of
inspector-relation-coordinated-with = is coordinated with
inspector-relation-financed-by = is financed by
inspector-relation-decided-by = depends on a decision
inspector-relation-related = is related to
inspector-links = Links
inspector-link-text = Link text
inspector-address = Address
inspector-version = Version
inspector-as-of = As-of date
inspector-period = Years on the axis
inspector-strategy = Strategy period
inspector-no-years = Type two years, for example 2021–2027.
inspector-publisher = Publisher
inspector-document-type = Document type
inspector-language = Language of the content
inspector-language-none = Not given
inspector-notice = Notice when it is opened
inspector-value-chain = Value chain
inspector-letter = Letter on the bars
inspector-colour = Colour
inspector-edge-colour = Edge colour
inspector-no-colour = Type a colour, for example #F5AF58.
inspector-meaning = Meaning
inspector-driver = Who drives progress
inspector-run-by = Driven by
inspector-rule = Rule for being in the phase
inspector-milestone-kinds = Kinds of milestones
inspector-shape = Shape
inspector-shape-diamond = Filled diamond
inspector-shape-hollow-diamond = Hollow diamond
inspector-shape-ticked-square = Ticked square
inspector-shape-flag = Flag
inspector-shape-dot = Dot
inspector-actors = Actors
inspector-former = No longer exists
inspector-details = Colophon
inspector-new-detail = Add line
inspector-selected = { $count ->
    [one] { $count } thing is selected
   *[other] { $count } things are selected
}
group-no-place = Not placed in the strategy
group-no-owner = Owner not named
group-no-audience = Audience not named
group-no-actor-kind = Kind of actor not given
group-no-kind = Kind not given
group-no-tag = Without tag
group-no-status = Status not given
group-no-priority = Without priority
group-no-milestone = No milestone to come
edit-follows = "{ $id }" stands here because something else says so (a date, a priority, the kind of an actor). Change that instead.
command-group-owner = Owner
command-group-actor-kind = Kind of actor
command-group-audience = Audience
command-group-kind = Kind
command-group-status = Status
command-group-certainty = Certainty
command-group-priority = Priority
command-group-tag = Tag
command-group-next-milestone = Year of next milestone
command-group-flat = No groups
command-group-tip = Arrange the rows in groups by this
command-then-none = Nothing
command-then-tip = Divide each group further by this
command-split-by-actor = Split by actor
command-split-by-actor-tip = Show one row per actor of each activity
command-only-this-tip = Show only what is selected and lies below it, or everything again
command-sort-outline = Order of the roadmap
command-sort-name = Name
command-sort-start = Start
command-sort-end = End
command-sort-milestone = Next milestone
command-sort-status = Status
command-sort-kind = Kind
command-sort-tip = Order the activities of each group by this
menu-then = Then by
menu-sort = Sort by

## many at once, clipboard
edit-too-coarse = The date is too coarse to be moved by so little
edit-not-within = The date does not lie within the phase period
edit-apart = The periods must touch or overlap to be joined
edit-no-place = First choose where it shall stand
undo-align = alignment of “{ $name }”
undo-distribute = “{ $name }” in sequence
undo-split = split of “{ $name }”
undo-join = join in “{ $name }”
undo-paste = paste of “{ $name }”
undo-duplicate = copy of “{ $name }”
amount-empty = Write how much, for example “+2 quarters”, “-1 year” or “3 months”
amount-not-understood = This was not understood. Write for example “+2 quarters”, “-1 year” or “3 months”.
amount-no-unit = Of what? Write years, half-years, tertials, quarters, months, weeks or days after the number.
amount-mixed = Months and days cannot be added up. Write one or the other.
amount-too-far = The calendar does not reach that far
figure-candidates = Candidates for goal { $goal }
filter-text = Filter by text
filter-phase = Phase
filter-certainty = Certainty
filter-status = Status
filter-owner = Owner
filter-actor = Actor
filter-kind = Kind
filter-tag = Tag
filter-audience = Audience
filter-dated = Date
filter-standing = Place
filter-basis = Basis
filter-with-date = Has a date
filter-without-date = Without a date
filter-outline = On the roadmap
filter-candidate = Candidate
filter-hidden = Not in figures
filter-and-more = { $first } and { $more } more
filter-remove = Remove the filter "{ $filter }"
filter-nothing = Nothing to choose
filter-more = + Filter
filter-window = Period
filter-from = from
filter-until = until
filter-unconfirmed = Not confirmed
filter-changed = Changed since saved
filter-count = { $shown } of { $all } activities
filter-empty = No activity fits the filter
command-filter-bar = Filter bar
command-filter-bar-tip = Show only what fits
command-clear-filters = Remove all filters
command-clear-filters-tip = Show everything again
command-dim-filtered = Dim instead of hide
command-dim-filtered-tip = What does not fit stays, faintly
command-new-figure = New figure of what is shown
command-new-figure-tip = Save scope, groups, filters and years as a figure in the file
command-update-figure = Update the figure
command-update-figure-tip = Write what is shown into the figure
command-revert-figure = Show the figure as saved
command-revert-figure-tip = Show the figure as it is saved
command-copy-of-figure = Duplicate the figure
command-copy-of-figure-tip = Make another figure like this one, right after it
command-delete-figure = Delete the figure
command-delete-figure-tip = Delete the figure; the activities stay
command-figure-up = Move the figure up
command-figure-up-tip = Change places with the figure before; numbers follow
command-figure-down = Move the figure down
command-figure-down-tip = Change places with the figure after; numbers follow
command-number-figures = Number the figures again
command-number-figures-tip = Number the figures one by one in their order
command-next-figure = Next figure
command-next-figure-tip = Show the next figure of the list
command-previous-figure = Previous figure
command-previous-figure-tip = Show the previous figure of the list
figure-new = New figure
inspector-figure = Figure
inspector-number = Number
inspector-caption = Caption
inspector-captions = Caption in other written forms
inspector-alternative = Alternative text
inspector-window = Years of the axis
inspector-undated-column = In a column
inspector-undated-line = On a line below the row
inspector-undated-count = Left out, with the count
inspector-shows = Shows
inspector-scope-all = The whole roadmap
inspector-scope-list = Chosen rows
inspector-filtered = filtered
inspector-figure-changed = What is shown has changed since the figure was saved.
command-present = Present
command-present-tip = Show the figures on the whole screen, one at a time
present-place = { $at } of { $all }
present-end = End the presentation
command-scale-up = Larger
command-scale-down = Smaller
command-scale-reset = Usual size
command-scale-tip = How large everything in the window is, from 75 to 300 per cent
menu-alike = Select all with the same
menu-align = Align and distribute
menu-choose-all = Select all
menu-split = Split here
command-cut = Cut
command-cut-tip = Move the selection with the next “Paste”; it stays where it is until then
command-copy = Copy
command-copy-tip = Put the selection on the clipboard, as a table that spreadsheets can read too
command-paste = Paste
command-paste-tip = Paste what was copied, or rows from a spreadsheet
command-duplicate = Duplicate
command-duplicate-tip = Make a copy right after the selection
command-select-none = Select nothing
command-select-none-tip = Drop the selection; Esc does so too
command-invert-selection = Invert selection
command-invert-selection-tip = Select what is shown and not selected
command-select-parts = Select the bars of the selection
command-select-parts-tip = Select all phase periods and milestones of the selected activities and headings
command-alike-phase = Phase
command-alike-actor = Actor
command-alike-status = Status
command-alike-under = Theme or sub-goal
command-alike-certainty = Certainty
command-alike-tip = Select all that is shown and has this in common with the selection
command-shift-by = Move by…
command-shift-by-tip = Move all of the selection in time, as far as you type
command-align-starts = Same start
command-align-starts-tip = Give the selected phase periods the start of the first; their ends stay
command-align-ends = Same end
command-align-ends-tip = Give the selected phase periods the end of the last; their starts stay
command-distribute = In sequence
command-distribute-tip = Let each phase period begin where the one before ends; lengths are kept
command-split = Split at a date…
command-split-tip = Split the selected phase period in two
command-join = Join
command-join-tip = Make selected phase periods that touch one
command-certainty-tip = Say how certain the selection is
command-status-tip = Give all of the selection this status
choose-phase = in { $name }
choose-phase-unknown = without a known phase
choose-actor = with { $name }
choose-status = with status { $name }
choose-under = under “{ $name }”
choose-planned = planned
choose-tentative = tentative
count-headings = { $count ->
    [one] { $count } heading
   *[other] { $count } headings
}
count-activities = { $count ->
    [one] { $count } activity
   *[other] { $count } activities
}
count-segments = { $count ->
    [one] { $count } phase period
   *[other] { $count } phase periods
}
count-milestones = { $count ->
    [one] { $count } milestone
   *[other] { $count } milestones
}
list-and = { $others } and { $last }
many-left = { $count } stay as before. { $why }.
many-completed = Completed periods are not moved
many-nothing = It is so already
many-nothing-alike = First select something that has this
many-one-segment = Select one phase period to split
many-two-segments = Select two or more phase periods of one activity
shift-title = Move { $name }
shift-label = How far?
shift-hint = +2 quarters, -1 year, 3 months
shift-completed = Move completed ones too
shift-moves = { $count ->
    [one] { $count } moves:
   *[other] { $count } move:
}
shift-move = Move
split-title = Split { $name }
split-label = The second part begins
split-empty = Write a date, for example “2026” or “Q2 2025”
split-plain-date = Write one date, for example “2026” or “Q2 2025”
split-do = Split
join-title = Which phase?
join-words = The periods have different phases. Choose the phase of the whole.
clipboard-copied = Copied: { $what }
clipboard-cut = Cut: { $what }. Paste where it shall stand, or press Esc.
sheet-id = Id
sheet-kind = Type
sheet-under = Under
sheet-name = Name
sheet-phase = Phase
sheet-start = Start
sheet-end = End
sheet-certainty = Certainty
sheet-who = Actors
sheet-status = Status
sheet-why = Reason
sheet-note = Note
sheet-sort = Kind
sheet-audience = Audience
sheet-tags = Tags
sheet-text = Text
sheet-goal = goal
sheet-sub-goal = sub-goal
sheet-theme = theme
sheet-activity = activity
sheet-segment = phase period
sheet-milestone = milestone
sheet-empty = There is nothing to paste
sheet-too-long = The text has { $count } rows; the most that can be pasted at once is { $most }
sheet-no-header = The columns are unknown. Copy the header row from the spreadsheet too.
sheet-two-dates = “{ $typed }” can mean two things. Write “{ $included }” or “{ $excluded }”.
sheet-bad-date = “{ $cell }”: { $why }
sheet-no-phase = “{ $cell }” is no phase of the value chain
sheet-no-milestone-kind = “{ $cell }” is no kind of milestone
sheet-no-certainty = “{ $cell }” is neither planned, tentative, tentative start nor tentative end
sheet-no-status = “{ $cell }” is no status
sheet-no-name = The name is missing
sheet-no-kind = “{ $cell }” is no type. Write goal, sub-goal, theme, activity, phase period or milestone.
sheet-other-kind = “{ $cell }” is the id of something else than the row says
sheet-twice = “{ $cell }” stands on several rows
sheet-no-activity = It is not clear which activity “{ $cell }” is. Write its id, or select the activity before you paste.
sheet-no-heading = It is not clear what “{ $cell }” is. Write the id of the goal, sub-goal or theme.
sheet-wrong-cell = Line { $line }, column “{ $column }”: { $words }
sheet-wrong-line = Line { $line }: { $words }
paste-title = Paste
paste-do = Paste
paste-as-new = Paste as new
paste-changed = { $count ->
    [one] { $count } changes
   *[other] { $count } change
}
paste-new = { $count ->
    [one] { $count } new
   *[other] { $count } new
}
paste-same = { $count ->
    [one] { $count } is as before
   *[other] { $count } are as before
}
paste-wrong = { $count ->
    [one] { $count } not understood and left out
   *[other] { $count } not understood and left out
}
paste-unknown = These columns are not used: { $titles }
command-rename = Rename
command-rename-tip = Type another name where it stands
command-new-segment = New phase period
command-new-segment-tip = Add a phase period after the last one
command-new-milestone = New milestone
command-new-milestone-tip = Add a milestone
command-tentative = Planned or tentative
command-tentative-tip = Switch between planned and tentative
command-phase = Phase { $number }
command-phase-tip = Give what is selected this phase
menu-phase = Phase
menu-in-time = Move
command-move-earlier = Earlier
command-move-later = Later
command-move-tip = Move what is selected by one step
command-start-earlier = Start earlier
command-start-later = Start later
command-start-tip = Move the start by one step
command-end-earlier = End earlier
command-end-later = End later
command-end-tip = Move the end by one step
command-carry-up = To the row or group above
command-carry-down = To the row or group below
command-carry-tip = Move what is selected to its neighbour
canvas-place-in = { $words }, { $at } of { $all }
said-done = Done: { $what }
said-undone = Undone: { $what }
said-redone = Redone: { $what }

## Report

report-introduction = Introduction
report-priorities = Priorities
report-chain = The value chain
report-chain-words = Every activity walks through the phases of the value chain. The letter of the phase stands on the bars of the figures.
report-chain-about = The phases of the value chain: letter, name, meaning and who drives progress.
report-chain-letter = Mark
report-chain-phase = Phase
report-chain-meaning = Meaning
report-chain-driver = Who drives it
report-certainty-words = Planned activity is drawn with a solid line. Tentative activity, that is forecasts and expectations, is drawn with a dashed line.
report-goals = Roadmap for each strategic goal
report-goals-words = The sub-goals with figures and activities are described for each strategic goal in the sections that follow. After each figure its content stands as a table.
report-goal = Goal { $id }: { $title }
report-sub-goal = Sub-goal { $id }: { $title }
report-owner = Responsible
report-benefit = Benefit
report-candidates = Candidates for { $title }
report-candidates-of = Candidates for goal { $id }
report-process = Process and support
report-meetings = Meetings on the roadmap
report-meetings-words = The table shows the meetings that were held in the work on this version.
report-meeting-actor = Actor
report-meeting-kind = Meeting
report-meeting-date = Date
report-decisions = Decisions
report-changes = Change log
report-lists = Figures and references
report-figures = Figures
report-references = References
report-from = Retrieved from
report-contents = Contents
report-published = Published
report-version = Version
report-publisher = Published by
report-as-of = Status as of { $date }
report-told = Also here:
report-status = Status
report-phase = Current phase
report-lead = Lead
report-actors = Actors
report-audience = Audience
report-actor-states = Status by actor
report-milestone = Milestone
report-no-date = No date
report-links = Read more
report-depends = Dependencies
report-or = or
report-indicator-name = Indicator
report-indicator-unit = Unit
report-indicator-values = Values
report-indicator-target = Target
report-twin-about = Figure { $number } as a table: one row per segment.
report-twin-activity = Activity
report-twin-period = Period
report-twin-phase = Phase
report-twin-certainty = Certainty
report-twin-milestones = Milestones
report-figure = Figure
report-page = Page { $page } of { $count }
report-problem-stopped = The report was not made: you stopped it.
report-problem-template = The template cannot be read: { $why }. Choose a Word template (.dotx) or a Word document (.docx), or make the report without a template.
report-problem-macros = The template holds macros, which an ordinary document cannot. Save the template as .dotx in Word and try again.
report-problem-strict = The template is saved as “Strict Open XML”. Save it as an ordinary Word template (.dotx) and try again.
report-problem-package = The document cannot be put together: { $why }.
command-report = Report for Word…
command-report-tip = Save the whole roadmap as a Word document: text, figures, tables, contents and references
report-title = Report for Word
report-about = Chapters, figures with captions and alternative texts, tables and lists. With a template the report takes its styles, header and page size.
report-template = Template
report-no-template = No template
report-browse = Browse…
report-reasons = Include the reasons behind dates (internal)
report-choose-template = Choose a Word template
report-use = Use the template
report-save = Save report
report-waiting = Making the report: figure { $number } of { $total } …
report-saved = The report is saved: { $path }
report-problem = The report was not saved
## tables
table-overview = Overview
table-timeline = Timeline
table-activities = Activities
table-segments = Phase periods
table-milestones = Milestones
table-actors = Actors
table-adoption = Status by actor
table-indicators = Indicators
table-dependencies = Dependencies
table-lists = Lists
table-legend = Legend
table-id = Id
table-name = Name
table-short-name = Short name
table-kind = Kind
table-goal = Goal
table-sub-goal = Sub-goal
table-theme = Theme
table-candidate = Candidate
table-status = Status
table-current-phase = Current phase
table-lead = Lead
table-audience = Audience
table-begins = Begins
table-ends = Ends
table-next-milestone = Next milestone
table-tags = Tags
table-aliases = Other names
table-text = Description
table-status-note = Note on the status
table-confirmed = Confirmed by
table-phase-reason = Reason for the phase
table-source = Source
table-activity-id = Activity id
table-activity = Activity
table-phase = Phase
table-label = Label
table-start = Start
table-end = End
table-first-day = Earliest day
table-last-day = Latest day
table-certainty = Certainty
table-why = Reason
table-note = Note
table-milestone-kind = Kind of milestone
table-when = Time
table-members = Members
table-former = Former
table-leads = Leads
table-yes = Yes
table-not-known = Not known
table-indicator = Indicator
table-about = About
table-value = Value
table-value-words = About the value
table-unit = Unit
table-target = Target
table-denominator = Out of
table-depends-id = Id of what depends
table-depends = What depends
table-relation = Relation
table-all-or-any = All or any
table-all = all
table-any = any
table-depends-on-id = Id of what it depends on
table-depends-on = Depends on
table-in-words = In words
table-what = What
table-title = Title
table-notice = Notice
table-document-type = Type of document
table-publisher = Publisher
table-version = Version
table-as-of = As of
table-period = Period
table-strategy = Strategy period
table-goals = Goals in all
table-sub-goals = Sub-goals in all
table-candidates = Candidates
table-undated = Phase periods without a date
calendar-imprecise = The time is not known more precisely; the event lasts as long as it may be.
calendar-place = In the roadmap: activity { $activity }, milestone { $id }
summary-counts = { $activities } activities, { $segments } phase periods ({ $undated } without a date) and { $milestones } milestones.
summary-next = Next milestones
summary-more = and { $count } more
internal-reason = reasons
internal-comment = comments
internal-risk = remarks on status and risk
internal-funding = funding
internal-provenance = provenance
internal-input = input of others
internal-accepted = accepted findings

## alternative
alternative-shows = Roadmap figure: { $title }. The axis runs from { $from } to { $to }, as of { $date }.
alternative-activities = { $count ->
    [one] The figure shows one activity.
   *[other] The figure shows { $count } activities.
}
alternative-bars = Phase periods: { $list }.
alternative-phase = { $count } in { $phase }
alternative-phase-tentative = { $count } in { $phase } ({ $tentative } tentative)
alternative-undated = { $count ->
    [one] One has no fixed date.
   *[other] { $count } have no fixed date.
}
alternative-milestones = Milestones: { $list }.
alternative-next = First after the as-of date: { $list }.
alternative-start = start of { $phase }

## palette, history, shortcuts and settings
command-palette = Find anything…
command-palette-tip = Find a command, an activity, a figure or an actor by typing a few letters
command-go-back = Back
command-go-back-tip = Go back to where you were before the last jump
command-go-forward = Forward
command-go-forward-tip = Go forward again to where you came from
command-history = History
command-history-tip = Show the steps you have made, and go to any of them
command-preferences = Settings…
command-preferences-tip = Language, appearance, size, motion and panels
command-motion-system = Motion as in the system
command-motion-full = Usual motion
command-motion-reduced = Reduced motion
command-motion-tip = Choose whether the picture glides or changes at once
palette-name = Find a command, activity, figure or actor
palette-hint = Type a few letters …
palette-all = Everything
palette-commands = Commands
palette-activities = Activities
palette-headings = Headings
palette-figures = Figures
palette-actors = Actors
palette-filters = Filters
palette-filter = Filter
palette-command = Command
palette-actor = Actor
palette-place = { $number } of { $count }
palette-keys = Arrows choose · Enter opens · Esc closes
history-title = History
history-close = Close the history
history-opened = The roadmap as it was opened
history-name = History, { $done } of { $count } steps are done
history-done = { $name } { $time }
history-undone = { $name } { $time }, taken back
keys-search = Search shortcuts and commands
keys-none = No command fits.
keys-hint = Choose the keys of a command to change them.
keys-press = Press keys …
keys-listening = Press the keys that shall do “{ $name }”. Esc cancels.
keys-change = Change the shortcut of “{ $name }” ({ $keys })
keys-reset = Reset the shortcut of “{ $name }” ({ $keys })
keys-reset-all = Reset all
keys-fixed = These keys belong to the system and cannot be changed.
keys-again = Try other keys
keys-taken = { $keys } already belongs to “{ $other }”.
keys-take = Move them to “{ $name }”
keys-leave = Leave them
keys-refused-altgr = These keys need AltGr on a Norwegian keyboard and would write a character instead.
keys-refused-alt-shift = Alt + Shift switches the keyboard language in Windows and cannot be used.
keys-refused-fixed = These keys have a fixed meaning and cannot be changed.
preferences-step = Step when dragging
preferences-panels = Show
preferences-memory = Remembered
preferences-forget = Forget files, choices and views

## find and replace
command-replace = Find and replace…
command-replace-tip = Find and change words in names, texts and notes of the whole roadmap
undo-replace = replacing “{ $name }”
replace-title = Find and replace
replace-close = Close find and replace
replace-keys = Arrow keys walk · Space ticks · Enter shows · Shift+Enter replaces this · Ctrl+Enter replaces what is ticked
replace-find = Find
replace-with = Replace with
replace-case = Match case
replace-words = Whole words
replace-expression = Regular expression
replace-expression-tip = A pattern with rules, such as (\d+) for a number; $1 in the replacement is what fitted the first brackets
replace-in = Look in
replace-names = Names
replace-texts = Texts
replace-notes = Notes
replace-hint = Type what you want to find. Nothing changes until you say so.
replace-count = { $hits ->
    [0] Nothing found
    [one] One hit
   *[other] { $hits } hits in { $texts ->
        [one] one text
       *[other] { $texts } texts
    }
}
replace-tick-all = Tick all
replace-tick-none = Tick none
replace-all = Replace { $count } ticked
replace-delete = Remove { $count } ticked
replace-one = Replace this
replace-show = Show the hit
replace-list = Hit { $number } of { $count }: { $hit }
replace-hit = { $name }, { $field }: “{ $before }” becomes “{ $after }”
replace-done = { $count ->
    [one] One hit was replaced. Ctrl+Z takes it back.
   *[other] { $count } hits were replaced. Ctrl+Z takes it back.
}
replace-left = { $count ->
    [one] One name would have become empty and stands as it was.
   *[other] { $count } hits would have left names empty and stand as they were.
}
replace-no-expression = This is no valid regular expression. Look for a bracket that is not closed.
replace-too-large = The expression is too large. Write a shorter one.
## Goal page, dashboard and registers
edit-in-use = "{ $id }" is in use and cannot be removed until what uses it has been changed.
inspector-scope-priorities = The prioritised measures, in order of rank
figure-kind-roadmap = Roadmap
figure-kind-strategy = Strategy, roadmap and indicators
figure-kind-value-chain = The value chain
figure-kind-flow = Boxes and arrows
figure-kind-indicators = Strategic indicators
figure-kind-phases = Activities by phase and year
figure-kind-certainty = Planned and tentative by year
figure-kind-milestones = Milestones by quarter
figure-kind-drivers = Who drives, year by year
figure-kind-adoption = Status by kind of actor
diagram-activities = { $count ->
    [one] { $count } activity
   *[other] { $count } activities
}
diagram-indicators = { $count ->
    [one] { $count } indicator
   *[other] { $count } indicators
}
diagram-sub-goals = { $count ->
    [one] { $count } sub-goal
   *[other] { $count } sub-goals
}
diagram-strategy = The strategy
diagram-roadmap = Roadmap
diagram-roadmap-is = Status and plans for each sub-goal
diagram-indicators-title = Strategic indicators
diagram-indicators-are = How far each goal has come
diagram-plan = Plan for realisation
diagram-plan-is = The way from strategy to goals
diagram-equation = The roadmap and the strategic indicators together make up the plan for realising the strategy.
diagram-planned-line = Solid line: planned
diagram-tentative-line = Dashed line: tentative, a forecast or an expectation
diagram-of = of
diagram-target = Target
chart-some-quarter = { $year }, quarter not set
chart-undated = Date not set
chart-not-begun = Not begun, or stopped
run-by-national = Nationally
run-by-passes-over = Passes over to the organisations
run-by-organisation = Each organisation
run-by-unsaid = Not stated
chart-no-actor-kind = Kind of actor not given
inspector-project = Show a projection

## help and tour
command-help = Help on this
command-help-tip = Help on the part of the window you are in
command-tour = Tour
command-tour-tip = Five steps through the window
help-title = Help
help-about = Help: { $topic }
help-canvas = The time axis
help-canvas-words =
    Each row is an activity, each bar a phase over a span of time. Letter and colour say which phase; a solid edge is planned, a dashed edge tentative.
    Drag a bar to move it, an edge to change its start or end. A date never becomes more precise than it was unless you hold Shift. Esc stops it, and everything can be undone.
    Double-click where it is empty to make a phase period. The arrow keys walk from bar to bar, the digits 1–9 set the phase.
help-outline = The outline
help-outline-words =
    Goals, sub-goals, themes and activities as the strategy orders them, or the figures of the report. Click a line to go there.
    Drag a line to move it. A right click offers what can be done, such as showing this part alone.
help-inspector = The properties
help-inspector-words =
    All there is to know of what is selected. With nothing selected, the properties of the figure or of the whole roadmap stand here.
    Dates are typed as you say them: “spring 2024”, “Q1 2025”, “2025/2026”, “by the end of June 2026”. What is not known may stay unknown.
    Enter, or going on, keeps the field as one step; Esc takes it back. Long texts can be read as they will look or written in Markdown.
help-search = Finding things
help-search-words =
    The search box finds names, actors and numbers, also as in “2c7”. “Find anything” finds commands and figures too; a few letters will do.
    After a jump, “Back” leads to where you were.
help-filters = The filter bar
help-filters-words =
    Choose what is shown: text, phase, actor, status, certainty, period and more. The number behind each choice says how many activities it gives.
    What does not fit is hidden or dimmed. A filtered view can be kept as a figure.
help-replace = Find and replace
help-replace-words =
    Type what you want to find and what is to stand there instead. Every hit is shown with the old words struck through and the new ones after them.
    Untick what is to stay. All that is replaced at once is undone at once. Other names (what things were called before) are not changed.
help-history = The list of steps
help-history-words =
    Every step since the roadmap was opened. Click one, or use the arrow keys, to go to how it was then. When you do something new from there, the steps after it are gone.
help-figures = The figures
help-figures-words =
    A figure is a saved view: grouping, filters, years, columns and caption. The figures are the same in the window, in the report and on the screen in the meeting.
    Change what is shown and choose “Update the figure” to keep it, or “Show the figure as saved” to forget it.
help-output = Out of the program
help-output-words =
    Copy the figure as a picture, save it as SVG, PNG or PDF in the right size, or write the whole roadmap as a report for Word. Figures have alternative texts and a table of the same content.
    Show the figures on a large screen when you meet; bars can be dragged there, and Esc leads back.
tour-place = Step { $number } of { $count }
tour-next = Next
tour-back = Back
tour-skip = Skip
tour-end = Begin
tour-outline = The outline
tour-outline-words = Goals, sub-goals, themes and activities stand here, and the figures in the tab beside them. Click a line to go there; drag it to move it.
tour-canvas = The time axis
tour-canvas-words = Each bar is a phase. Drag it to move it, its edge to stretch it. Press T for tentative, 1–9 for the phase. { $undo } takes anything back.
tour-inspector = The properties
tour-inspector-words = All there is to know of what you have selected: names, dates as you say them, actors, text and reasons. What is unknown may stay unknown.
tour-search = Find anything
tour-search-words = Search here for activities, actors and numbers. { $find } finds commands and figures too, by a few letters. { $back } leads back.
tour-output = The figure out
tour-output-words = Copy the figure as a picture, save it for Word or slides, or press { $present } and show it in the meeting. { $help } gives help on what you are doing.
## publish
command-publish = Publish everything…
command-publish-tip = Save all figures in all formats, the report, the slides and the tables in one folder
publish-title = Publish everything
publish-about = All figures as SVG, PNG and PDF with alternative texts, the report for Word, the slides for PowerPoint, the tables, and a list of contents with checksums. Everything goes into one folder, whole or not at all.
publish-go = Publish
publish-folder = Choose a folder for the publication
publish-waiting = Publishing: part { $number } of { $total } …
publish-done = { $figures ->
    [one] Published: one figure, { $count } files in { $path }
   *[other] Published: { $figures } figures, { $count } files in { $path }
}
publish-problem = Nothing was published
publish-problem-stopped = Nothing was published: you gave up.
publish-problem-occupied = The folder { $path } holds something else than a publication. Choose a new or empty folder.
publish-problem-table = The workbook cannot be made: { $why }.
publish-problem-changed = Somebody changed { $files } in { $path } after it was published. Publish into another folder to keep the changes.
publish-changed = Replace files that were changed?
publish-replace = Replace anyway
along-title = This comes along
along-nothing = The roadmap has no internal content.
along-with = Internal content that comes along:
along-without = Internal content that is left out:
along-kind = { $count } { $words }
along-take = Take internal content along

## export
export-size-own = A size of your own
export-width = Width
export-height = Height
export-grows = As high as it must be
export-resolution = Resolution
export-dpi = { $dpi } pixels to the inch
export-with = With
export-with-title = Title
export-with-caption = Caption
export-breaks = Page breaks
export-breaks-own = { $count ->
    [0] Only automatic ones
    [one] One of your own, and the automatic ones
   *[other] { $count } of your own, and the automatic ones
}
export-breaks-tip = Text is never smaller than 8 points (18 on slides); what does not fit comes on the next page. You make breaks of your own in the figure: right-click a row and choose “New page here”.
export-names = File names
export-names-tip = Use {"{"}figur{"}"}, {"{"}nummer{"}"}, {"{"}id{"}"}, {"{"}tittel{"}"}, {"{"}versjon{"}"} and {"{"}dato{"}"}
export-undated-own = As the figure says
along-figures = Figures hold no internal content.
preview-waiting = Drawing …
preview-back = Previous
preview-on = Next
preview-page = Page { $page } of { $count } · { $width } × { $height } mm
preview-figure = Figure { $number } of { $total }
command-break-page = New page here
command-break-page-tip = Begin a new page of the figure with the selected row, or take the break away

## copy, share, print
notice-copied-whole = The figure is copied: as a picture, with its alternative text, and as plain text.
notice-copied-picture = The picture of the figure is copied. The clipboard here takes no alternative text; find it under Figure › Copy alternative text.
notice-copied-words = The alternative text is copied.
command-copy-alternative = Copy alternative text
command-copy-alternative-tip = Copy the text that screen readers read instead of the figure
inspector-alternatives = Alternative text in other written forms
command-share = Save a copy to share…
command-share-tip = Save a copy without reasons, comments, funding, sources and what others sent in
share-title = A copy to share
share-about = The copy can leave the house. The roadmap you work in is not changed.
share-save = Save a copy to share
share-name = { $name }-to-share
share-done = The copy is saved: { $path }
share-problem = The copy was not saved
share-problem-itself = This is the file you work in, and it keeps its internal content. Choose another name.
command-print = Print…
command-print-tip = Make a PDF on A4 or A3 sheets and open it where you can print it
print-title = Print
print-go = Open to print
print-about = The sheets open as a PDF in the program you use for that. Print from there at 100 per cent.
print-paper = Paper
print-orientation = Orientation
print-landscape = Landscape
print-portrait = Portrait
print-how = Layout
print-pages = Pages that fit the sheet
print-poster = Poster, { $count } sheets wide
print-sheet = Sheet { $number } of { $count } · row { $row }, column { $column }
print-opened = Opened to print: { $path }
print-lies = Ready to print: { $path }
print-stopped = Nothing was printed: you gave up.

## colours of the phases, and reading while writing
colours-title = Colours of the phases
colours-sea = Cream to navy
colours-dusk = Yellow to violet
colours-grey = Greys
colours-too-many = There are ready colours for up to { $most } phases; more cannot be told apart for certain.
colours-apart = The phases are told apart in grey (at least { $lightness } L* between them) and by every kind of colour vision (at least { $difference } in colour difference).
colours-close-grey = { $first } and { $second } are too alike in grey: { $apart } L* apart, { $least } are needed.
colours-close = { $first } and { $second } are too alike: { $apart } in colour difference, { $least } are needed.
colours-close-deuteranopia = { $first } and { $second } are too alike for those who do not see green (deuteranopia): { $apart } in colour difference, { $least } are needed.
colours-close-protanopia = { $first } and { $second } are too alike for those who do not see red (protanopia): { $apart } in colour difference, { $least } are needed.
colours-close-tritanopia = { $first } and { $second } are too alike for those who do not see blue (tritanopia): { $apart } in colour difference, { $least } are needed.
colours-more = … and { $count } more
inspector-preview = How it will look
inspector-notes = Notes
inspector-new-note = New note
inspector-note-kind = What it is about
inspector-note-amount = Amount
inspector-note-when = Date
inspector-note-internal = Internal: not published
note-budget = Money
note-risk = Risk
note-coordination = Coordination
note-legal-basis = Legal basis
note-scope = Scope
note-portfolio = National portfolio
note-evidence = Grounds for the next phase
note-other = Other
## dependencies and consequences
menu-links = Dependencies
command-links-hidden = Hide dependencies
command-links-selected = Dependencies of the selection
command-links-all = All dependencies
command-links-tip = Draw dependencies as lines between the rows
command-new-dependency = New dependency …
command-new-dependency-tip = Say what the selection requires, builds on or succeeds
undo-link = dependency of “{ $name }”
undo-unlink = removed dependency of “{ $name }”
links-any = { " " }(one of { $count } alternatives is enough)
links-handle = Drag from here to what requires “{ $name }”
links-pull = Drop on what requires “{ $name }”. Esc cancels.
links-will-be = “{ $about }” requires “{ $on }”
links-title = What does “{ $name }” depend on?
links-on = Depends on
links-hint = Search for an activity, a sub-goal or a milestone
links-empty = What you type may also stay as words.
links-as-words = Nothing is called that. Kept as words: “{ $words }”
links-make = Make dependency
links-one = Select one activity or sub-goal first.
links-remove = Remove the dependency
links-need = Requires
links-need-all = all
links-need-any = one of them
links-prerequisites = Critical prerequisites
links-follows = Affected by a slip
impact-affects = Affects { $count }: { $names }
impact-breaks = “{ $about }” requires “{ $on }”: has to begin by { $needed }, but the prerequisite is ready { $ready } at the earliest
impact-milestones = { $count ->
    [one] { $count } milestone moved
   *[other] { $count } milestones moved
}
impact-figures = { $count ->
    [one] { $count } figure changed
   *[other] { $count } figures changed
}
## Outline

menu-structure = Outline
command-new-activity = New activity
command-new-theme = New theme
command-new-sub-goal = New sub-goal
command-new-goal = New goal
command-new-row-tip = Make it where the selection stands, and type its name at once
new-goal = New goal
new-sub-goal = New sub-goal
new-theme = New theme
command-arrange-up = Move up
command-arrange-down = Move down
command-arrange-tip = Change places with the row above or below, or leave the theme
command-arrange-in = Move under the row above
command-arrange-in-tip = Put the selection under the row above
command-arrange-out = Move out one level
command-arrange-out-tip = Put the selection after what it stands under
command-move-to = Move to …
command-move-to-tip = Find the goal, sub-goal or theme that the selection shall stand under
command-place-also = Place in … too
command-place-also-tip = The activity gets another place and is the same in both
arrange-before = { $what } before { $to }
arrange-after = { $what } after { $to }
arrange-inside = { $what } under { $to }
arrange-also = { $what } at { $to } too
arrange-only-activities = Only activities can stand in several places.
palette-where = Where shall “{ $what }” stand?
palette-where-also = Where shall “{ $what }” stand too?
## Findings
command-findings = Findings
command-findings-tip = Show or hide what should be looked at, with reasons and fixes
command-release-check = Release check
command-release-check-tip = Go through what should be in place before a version is published
findings-title = Findings
findings-count = { $errors } { $errors ->
    [one] error
   *[other] errors
}, { $warnings } { $warnings ->
    [one] warning
   *[other] warnings
}, { $tips } { $tips ->
    [one] tip
   *[other] tips
}, { $accepted } accepted
findings-close = Close findings
findings-keys = Enter shows · Shift+Enter fixes · Space accepts · Esc closes
findings-by-rule = By kind
findings-by-place = By place
findings-by-release = Release check
findings-all = All
findings-errors = Errors
findings-warnings = Warnings
findings-tips = Tips
findings-filter = Contains
findings-hide-accepted = Hide accepted
findings-elsewhere = The rest of the roadmap
findings-list = Line { $number } of { $count }: { $line }
findings-heading = { $title }: { $open } open, { $accepted } accepted
findings-line-accepted = Accepted: { $line }
findings-is-accepted = accepted
findings-has-fix = can be fixed
findings-none = Nothing to look at.
findings-choose = Choose a finding to see what it means and what you can do.
findings-show = Show
findings-fix-tip = Fixes this in one step. Ctrl+Z takes it back.
findings-accept = Accept…
findings-accept-now = Accept
findings-reason = Why may this stand?
findings-reopen = Open again
findings-accepted = Accepted { $when }: { $reason }
findings-no-reason = no reason given
undo-mend = fixing “{ $name }”
undo-accept = accepting a finding about “{ $name }”
undo-reopen = opening a finding about “{ $name }” again
release-names = All references exist
release-captions = Figures have numbers and captions, and show all activities
release-owners = All activities have an owner
release-phases = All segments have a phase
release-undated = Everything has a date
release-stale = Plans that have passed have a result
release-references = Sources and links can be followed
release-placeholders = All fields are filled in
release-forms = Both written forms are there
release-confirmed = Activities are confirmed
rule-unknown-phase = phase that does not exist
rule-unknown-milestone-kind = kind of milestone that does not exist
rule-unknown-actor = actor that does not exist
rule-unknown-audience = audience that does not exist
rule-unknown-activity = activity that does not exist
rule-unknown-priority-item = priority that names nothing
rule-unknown-view-item = figure that names nothing
rule-unknown-mention = reference that leads nowhere
rule-ends-before-start = ends before it begins
rule-stale-plan = plan that has passed without a result
rule-doubtful-plan = approximate date is under way
rule-complete-before-rollout = complete before rollout begins
rule-availability-missing = date of availability is missing
rule-outside-period = outside the years of the axis
rule-undated = without a date
rule-tentative-unexplained = tentative without a reason
rule-phase-missing = without a phase
rule-phase-skipped = phase skipped
rule-phase-backwards = back to an earlier phase
rule-phase-overlap = same phase twice at a time
rule-actor-ahead = actor ahead of the bars
rule-no-owner = owner not named
rule-no-actor = no actor
rule-unplaced = stands nowhere
rule-duplicate-name = same name twice
rule-same-fact-twice = same fact twice
rule-circle = dependency in a circle
rule-unnumbered-figure = figure without a number
rule-uncaptioned-figure = figure without a caption
rule-in-no-figure = shown in no figure
rule-reference-uncited = source that no text cites
rule-reference-ambiguous = sources that cannot be told apart
rule-link-without-address = link without an address
rule-unconfirmed = not confirmed
rule-placeholder = field not filled in
rule-form-missing = missing in the other written form

## Current phase
majority-decided = The current phase has been set to { $phase }, whatever the majority.
majority-decided-reason = Reason: { $reason }
majority-found = { $reached } of { $known } actors have come to { $phase }.
majority-not-found = No phase has been reached by the majority of the { $known } actors.
majority-tied = A tie: exactly half have come to { $phase }.
majority-of-segments = The current phase is { $phase }, going by the segments. No actors are given.
majority-unknown-count = Not known: { $count }
majority-not-known = The current phase is not known.
inspector-current-phase = Current phase
inspector-phase-by-majority = Follows the majority of actors
inspector-phase-decided = Phase in force
inspector-phase-reason = Reason for setting the phase
inspector-state = Has come to
inspector-state-unknown = not known
inspector-amount = How many (of groups)
inspector-owner-not-named = Owner not named
inspector-former-name = { $name } (former)

## The table

command-table = Table
command-table-tip = Show the same as lines and columns, and type many values one after the other
grid-activities = Activities
grid-segments = Phase periods
grid-milestones = Milestones
grid-activity = Activity
grid-label = Text in the figure
grid-milestone-kind = Kind of milestone
grid-when = Time
grid-hint = Type straight into the cell. Ctrl+D fills down, Ctrl+C and Ctrl+V go to and from spreadsheets.
grid-nothing = No line fits what is shown.
grid-sort-tip = Sort by the column
grid-rising = { $column }, sorted rising
grid-falling = { $column }, sorted falling
grid-empty = empty
grid-cell = { $row }, { $column }: { $words }
grid-spoken = Table, line { $number } of { $count }. { $row }, { $column }: { $words }
grid-id-stays = The id belongs to the activity and cannot be changed here.
grid-lines = { $count ->
    [one] one line
   *[other] { $count } lines
}
grid-refused = { $more ->
    [0] { $words }
    [one] { $words } One more line was not understood. Nothing has been changed.
   *[other] { $words } { $more } more lines were not understood. Nothing has been changed.
}
help-table = The table
help-table-words = The table shows the same activities, phase periods and milestones as the timeline, in the same selection. The arrow keys go from cell to cell, and what you type replaces what is there. Enter takes the text and goes down, Tab goes right, Esc takes it back. Shift and arrow keys mark several cells: Delete empties them, Ctrl+D fills them with the topmost. Click a heading to sort. What is copied can be pasted into a spreadsheet, and the other way round.
## Slides for PowerPoint

deck-as-of = Status as of { $date }
deck-legend = Legend
deck-name-title = Title
deck-name-subtitle = Subtitle
deck-name-number = Slide number
deck-name-slide = Slide
deck-name-notes = Notes
deck-problem-stopped = The slides were not written: you stopped them.
deck-problem-template = The template cannot be read: { $why }. Choose a file that PowerPoint opens (.potx or .pptx).
deck-problem-macros = The template holds macros, which a presentation cannot have. Save it as .potx in PowerPoint and choose that.
deck-problem-strict = The template was saved as “Strict Open XML”. Save it as an ordinary .potx in PowerPoint and choose that.
deck-problem-package = The slides could not be packed: { $why }.
## Who is where
command-matrix = Who is where
command-matrix-tip = Activities down and actors across: how far each has come
menu-pages = In place of the roadmap
page-back = Back to the roadmap
matrix-about = How far each actor has come with each activity. Shows the activities that the figure and the filter show. What nobody has said anything about is unknown.
matrix-order = Order
matrix-order-outline = as in the roadmap
matrix-order-furthest = furthest first
matrix-order-least = least far first
matrix-kind = Kind of actor
matrix-all-kinds = All
matrix-no-kind = Not in the list of actors
matrix-only-said = Only where a state was reported
matrix-subtotals = Subtotals
matrix-count = { $activities } { $activities ->
    [one] activity
   *[other] activities
 }, { $actors } { $actors ->
    [one] actor
   *[other] actors
 }
matrix-activity = Activity
matrix-current = Current phase
matrix-current-about = The current phase, and how many actors have come that far
matrix-subtotal = In all
matrix-subtotal-about = How many of this kind have come how far. "not" is not begun, ? is unknown.
matrix-unknown = unknown
matrix-not-short = not
matrix-not-begun = not begun
matrix-decided = decided
matrix-none-yet = none yet
matrix-reached = { $reached } of { $known }
matrix-since = since
matrix-by-segments = By the phase periods
matrix-source = Source: line { $lines }
matrix-name-tip = { $id } { $name }. Double-click shows the activity in the roadmap.
matrix-grid = Who is where, row { $row } of { $rows }, column { $column } of { $columns }: { $cell }
matrix-empty = None of the activities shown has actors.
matrix-legend-stated = reported of the actor
matrix-legend-segments = by the phase periods
matrix-keys = Arrows walk, Shift selects more. 1–9 set the phase, 0 unknown, Delete clears. Enter opens the cell. Ctrl+C and Ctrl+V take cells to and from a spreadsheet. Esc goes back.
matrix-amount = How many
matrix-since-when = Since
matrix-take = Save in the cell
matrix-cells = { $count } cells
matrix-copied = { $count } cells copied
matrix-pasted = { $count ->
    [0] No cells changed
    [one] One cell changed
   *[other] { $count } cells changed
 }
matrix-problems = This was not understood
matrix-problems-close = Close
matrix-not-understood = "{ $cell }" is no phase or state ({ $activity }, { $actor }).
matrix-no-row = { $count ->
    [one] The last row found no room below the others.
   *[other] The last { $count } rows found no room below the others.
 }
matrix-no-column = "{ $cell }" found no room to the right of the others.
matrix-no-activity = No activity shown is called "{ $name }".
matrix-no-actor = No actor shown is called "{ $name }".
matrix-more-problems = … and { $count } more.
inspector-actor-states = States of actors
inspector-new-actor-state = New state
inspector-actor-count = When the majority is counted
inspector-count-members = a group counts by its members or the amount given
inspector-count-equally = everybody counts as one, groups too
inspector-state-in-phase = Is in the phase
inspector-state-in-no-phase = no phase (not begun, or stopped)
inspector-members = Members of the group
command-deck = Slides for PowerPoint…
command-deck-tip = Save all figures as slides whose figures can be edited, with alternative texts and notes
deck-title = Slides for PowerPoint
deck-about = A slide for each page of each figure, with bars, milestones and text that can be edited in PowerPoint, alternative texts, notes on the activities, and a legend. With a template the slides take its layouts and fonts.
deck-reasons = Include the reasons behind dates in the notes (internal)
deck-choose-template = Choose a PowerPoint template
deck-save = Save slides
deck-waiting = Making the slides: figure { $number } of { $total } …
deck-saved = The slides are saved: { $path }
deck-problem = The slides were not saved
publish-report-template = Template of the report
publish-deck-template = Template of the slides

## Figures that are renewed in documents

refresh-pages = { $figure } (p. { $pages })
refresh-none = The document holds no figures of Veikart. They are known by their names (Arrange > Selection Pane), which begin with “veikart:”.
refresh-renewed = Renewed: { $figures }.
refresh-would-renew = Would be renewed: { $figures }.
refresh-same = Unchanged: { $figures }.
refresh-gone = In the document, but not in the roadmap; left as they were: { $figures }.
refresh-altered = Taken apart or turned into something else by somebody, and left as they were: { $figures }.
refresh-absent = In the roadmap, but not in the document: { $figures }.
refresh-retitled = { $figure } showed “{ $before }” and shows “{ $now }” now. See that the text around it fits.
refresh-backup = The document as it was: { $path }
refresh-problem-in-use = The document is open in another program (see { $path }). Close it there and try again. If it is open nowhere, that file is a leftover and can be deleted.
refresh-problem-no-file = { $path } cannot be read: { $why }.
refresh-problem-damaged = The document is damaged: { $why }. Open it in Word or PowerPoint, let that repair it, save, and try again.
refresh-problem-locked = The document has a password or is of an old format (.doc, .ppt). Save it without a password as .docx or .pptx and try again.
refresh-problem-foreign = The file is neither a Word document nor a PowerPoint presentation.
refresh-problem-strict = The document is saved as “Strict Open XML”. Save it as ordinary .docx or .pptx and try again.
refresh-problem-signed = The document is digitally signed, and the signature would be lost. Remove the signature first, or work on a copy.
refresh-problem-backup = No copy of the document could be kept, so it was not changed: { $why }.
command-refresh = Renew figures in a document…
command-refresh-tip = Replace the figures in a report or deck that somebody went on working with; everything else in it stays
refresh-choose = Choose a report or deck
refresh-go = Renew the figures
refresh-waiting = Renewing the figures in { $name } …
refresh-done = The figures in { $name } are renewed
refresh-nothing = { $name } is unchanged
refresh-problem = The figures in { $name } were not renewed
refresh-rest = Text, captions, tables (those that repeat a figure too) and slide titles are unchanged.

## Columns and height of rows

column-actors = Actors
column-kind = Kind
column-status = Status
column-priority = Priority
column-tags = Tags
column-confirmed = Confirmed
column-not-confirmed = not confirmed
column-next-milestone = Next milestone
menu-scale = Size
menu-motion = Motion
menu-columns = Columns
command-column-tip = Show the column beside the names, or take it away
command-density-compact = Compact rows
command-density-normal = Normal rows
command-density-large = Large rows
command-density-tip = How high the rows are on the screen
canvas-rim-column = Width of the column «{ $column }»

## Bars in several phases
command-mixed-bars = One bar for several phases
command-mixed-bars-tip = An activity that is in several phases at once gets one bar, divided by the share of its actors in each phase
legend-mixed = Several phases, by share of actors
figure-share = { $share } % of the actors
## Overview, record and goal page
command-dashboard = Overview in numbers
command-dashboard-tip = Count activities, milestones, actors and findings; every number leads to what it counts
command-record = Record
command-record-tip = Priorities, candidates, indicators, meetings, confirmations, references, links, tags and terms
dashboard-findings = Findings by kind
dashboard-sum = Sum
dashboard-copy = Copy the table
dashboard-copied = The table is copied
dashboard-figure = Make this a figure
dashboard-behind = { $count ->
    [one] { $name }: { $count } activity
   *[other] { $name }: { $count } activities
}
dashboard-show = Show only these on the roadmap
dashboard-more = … and { $count } more
record-priorities = Priorities
record-priorities-about = The prioritised measures in order. The figure of prioritised measures follows it.
record-candidates = Candidates
record-candidates-about = Measures that are not on the roadmap yet. Figures do not show them.
record-indicators = Indicators
record-indicators-about = What was measured over time, with target and denominator.
record-meetings = Meetings
record-meetings-about = Meetings in which actors took part in anchoring the roadmap.
record-confirmations = Confirmations
record-confirmations-about = Who confirmed which rows, and when.
record-references = References
record-references-about = The sources that the text refers to.
record-links = Links
record-links-about = The links of the text. Some may lack an address.
record-tags = Tags
record-tags-about = A tag that is changed here is changed on every activity that has it.
record-terms = Terms
record-terms-about = Words and abbreviations with what they mean.
record-up = Move up: { $name }
record-down = Move down: { $name }
record-new = Add
record-no-date = no date
record-meeting-kind = Kind of meeting
record-subject = Subject
record-year-missing = The date is missing. When was the meeting held?
record-confirm-rows = { $count ->
    [one] { $who } confirms { $count } row in this meeting
   *[other] { $who } confirms { $count } rows in this meeting
}
record-author = Author
record-year = Year
record-cited = Cited in line
record-address-missing = The address is missing.
record-term = Term
record-short = Abbreviation
record-not-found = No activity with this name or number was found.
record-add-subject = Add: type a number or a name
record-promoted = Taken onto the roadmap
record-from-goal = Was a candidate of goal { $name }
record-demote = Make a candidate again: { $name }
record-new-candidate = New candidate of goal { $name }
record-choose = Choose a sub-goal …
record-promote = Take onto the roadmap under
record-confirmed = Confirmed
record-none-confirmed = No rows are confirmed yet.
record-confirmed-by = { $count ->
    [one] { $who }, { $when }: { $count } row
   *[other] { $who }, { $when }: { $count } rows
}
record-unconfirmed = Not confirmed since the last version
record-unconfirmed-count = { $count ->
    [0] All rows are confirmed.
    [one] { $count } row
   *[other] { $count } rows
}
record-no-tags = No activity has a tag yet. They are written in the properties of an activity.
record-tag = Tag
inspector-spread = Phases year by year
inspector-benefits = Benefits and effects

## The overview map

command-minimap = Minimap
command-minimap-tip = Show all rows and the whole period in small beside the rows
canvas-minimap = Minimap: click or drag to go there

## Two views

menu-beside = Alongside
command-second-view = Split view
command-second-view-tip = Show two views of the roadmap, one above the other, each grouped in its own way
command-other-view = To the other view
command-other-view-tip = Let the keyboard and the toolbar act on the other view
stage-close = Close this view
