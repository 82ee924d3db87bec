//! A figure as one group of native shapes: a group per activity, an object per bar and milestone.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::paints::Paints;
use super::parts::{Anchor, Lines, Part, begins, lines};
use super::pieces::{Bundle, Piece, bundles};
use crate::fonts::SERIF_I;
use crate::publish::xml::escaped;
use crate::scene::{Figure, Font, Outline, Point, Rect, Role, Shape, Stroke, Text, Weight};

/// English Metric Units in a scene unit.
pub(super) const EMU: f32 = 9525.0;

/// An upright rectangle on a slide, in English Metric Units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::publish) struct Area {
    pub(in crate::publish) x: i64,
    pub(in crate::publish) y: i64,
    pub(in crate::publish) width: i64,
    pub(in crate::publish) height: i64,
}

/// How a figure is put on a slide.
pub(super) struct Order<'a> {
    /// Its object name: `veikart:figur-13`.
    pub(super) name: &'a str,
    /// What the names of its parts begin with, without a page: `veikart:figur-13`.
    pub(super) stem: &'a str,
    pub(super) title: &'a str,
    pub(super) alternative: &'a str,
    pub(super) paints: &'a Paints,
    /// The part of the scene that the group stands for.
    pub(super) from: Rect,
    /// Where that is to lie.
    pub(super) to: Area,
    /// Numbers of objects begin here.
    pub(super) first_id: usize,
    /// How much larger letters and lines are to be: the group around is shown smaller or larger
    /// than what it holds.
    pub(super) zoom: f32,
}

/// The rectangle below the title of a slide that every figure fills, whatever it shows.
pub(super) fn frame(figure: &Figure, top: f32) -> Rect {
    let size = figure.scene.size;
    Rect::new(24.0, top, size.width - 24.0, size.height - 20.0)
}

/// The whole figure.
pub(super) fn shapes(figure: &Figure, order: &Order<'_>) -> String {
    let mut pen = Pen::new(figure, order);
    let own = pen.properties(order.name, order.alternative, order.title);
    let inside = pen.figure(figure);
    let Area { x, y, width, height } = order.to;
    format!(
        "<p:grpSp><p:nvGrpSpPr>{own}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>\
         <a:xfrm><a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{width}\" cy=\"{height}\"/>\
         <a:chOff x=\"{x}\" y=\"{y}\"/><a:chExt cx=\"{width}\" cy=\"{height}\"/></a:xfrm>\
         </p:grpSpPr>{inside}</p:grpSp>"
    )
}

/// What is inside the group of the whole figure.
pub(super) fn inside(figure: &Figure, order: &Order<'_>) -> String {
    Pen::new(figure, order).figure(figure)
}

/// "nb-NO".
pub(super) fn language(tag: &str) -> &'static str {
    match tag {
        "nn" => "nn-NO",
        "en" => "en-GB",
        _ => "nb-NO",
    }
}

struct Pen<'a> {
    order: &'a Order<'a>,
    /// English Metric Units in a scene unit, across and down.
    across: f32,
    down: f32,
    id: usize,
    language: &'static str,
    /// How often a name was given: a second object of the same thing has a number.
    named: BTreeMap<String, usize>,
}

/// Ink as an element, with the place it takes.
struct Drawn {
    xml: String,
    area: Area,
}

impl<'a> Pen<'a> {
    fn new(figure: &Figure, order: &'a Order<'a>) -> Self {
        Self {
            order,
            across: order.to.width as f32 / order.from.width().max(1.0),
            down: order.to.height as f32 / order.from.height().max(1.0),
            id: order.first_id,
            language: language(&figure.language),
            named: BTreeMap::new(),
        }
    }

    fn figure(&mut self, figure: &Figure) -> String {
        let mut inside = self.rim();
        for bundle in bundles(&figure.scene.nodes) {
            inside += &self.bundle(&bundle).unwrap_or_default();
        }
        inside
    }

    fn x(&self, x: f32) -> i64 {
        self.order.to.x + ((x - self.order.from.left) * self.across).round() as i64
    }

    fn y(&self, y: f32) -> i64 {
        self.order.to.y + ((y - self.order.from.top) * self.down).round() as i64
    }

    fn area(&self, rect: Rect) -> Area {
        let (x, y) = (self.x(rect.left), self.y(rect.top));
        Area { x, y, width: self.x(rect.right) - x, height: self.y(rect.bottom) - y }
    }

    /// The smaller of the two scales, for what must not be stretched.
    fn scale(&self) -> f32 {
        self.across.min(self.down) * self.order.zoom
    }

    fn properties(&mut self, name: &str, words: &str, title: &str) -> String {
        let id = self.id;
        self.id += 1;
        let mut xml = format!("<p:cNvPr id=\"{id}\" name=\"{}\"", escaped(name));
        if !words.is_empty() {
            let _infallible = write!(xml, " descr=\"{}\"", escaped(words));
        }
        if !title.is_empty() {
            let _infallible = write!(xml, " title=\"{}\"", escaped(title));
        }
        xml + "/>"
    }

    /// With its words, where it has some.
    fn told(&mut self, name: &str, words: &str) -> String {
        if words.is_empty() { self.decoration(name) } else { self.properties(name, words, "") }
    }

    /// For what a screen reader passes over.
    fn decoration(&mut self, name: &str) -> String {
        let id = self.id;
        self.id += 1;
        format!(
            "<p:cNvPr id=\"{id}\" name=\"{}\"><a:extLst>\
             <a:ext uri=\"{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}\"><adec:decorative \
             xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" \
             val=\"1\"/></a:ext></a:extLst></p:cNvPr>",
            escaped(name)
        )
    }

    /// An object without ink that keeps the group as large as the figure, whatever is in it.
    fn rim(&mut self) -> String {
        let own = self.decoration(&format!("{}/ramme", self.order.stem));
        let geometry = geometry("rect", "");
        format!(
            "<p:sp><p:nvSpPr>{own}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>{}{geometry}\
             <a:noFill/><a:ln><a:noFill/></a:ln></p:spPr></p:sp>",
            transform(self.order.to, "")
        )
    }

    /// A name that no other object of the figure has.
    fn name(&mut self, id: &str) -> String {
        // A bare number would be the name of a page.
        let is_number = id.bytes().all(|byte| byte.is_ascii_digit());
        let before = if is_number { "nr-" } else { "" };
        let name = format!("{}/{before}{id}", self.order.stem);
        let count = self.named.entry(name.clone()).or_default();
        *count += 1;
        if *count == 1 { name } else { format!("{name}#{count}") }
    }

    fn bundle(&mut self, bundle: &Bundle<'_>) -> Option<String> {
        if bundle.pieces.iter().all(|piece| piece.ink.is_empty()) {
            return None;
        }
        let own = match bundle.id {
            Some(id) => {
                let name = self.name(id);
                self.told(&name, bundle.words)
            }
            None => {
                let name = self.name("linjer");
                self.decoration(&name)
            }
        };
        let mut drawn = Vec::new();
        let mut told: Vec<&str> = Vec::new();
        let begins = begins(bundle);
        for piece in bundle.pieces.iter().filter(|piece| !piece.ink.is_empty()) {
            let is_first = piece.tag.is_some_and(|tag| !told.contains(&tag.id.as_str()));
            told.extend(piece.tag.map(|tag| tag.id.as_str()));
            let begin = piece.tag.and_then(|tag| begins.get(tag.id.as_str())).copied();
            drawn.extend(self.piece(piece, is_first && piece.tag.is_some(), begin));
        }
        Some(group(&own, &drawn)?.xml)
    }

    /// One object: a shape, or a group where the thing has several. Its shapes begin at `begin`.
    fn piece(&mut self, piece: &Piece<'_>, is_first: bool, begin: Option<f32>) -> Option<Drawn> {
        let name = match piece.tag {
            Some(tag) => self.name(&tag.id),
            None => self.name("linje"),
        };
        let centred = piece.tag.is_some_and(|tag| tag.id == "header");
        let anchor = Anchor { centred, begin };
        let parts = lines(&piece.ink);
        let words = piece.tag.filter(|_| is_first).map_or("", |tag| tag.words.as_str());
        let is_heard = piece.tag.is_some_and(|tag| tag.role != Role::Furniture || is_first);
        if let [part] = parts.as_slice() {
            let own = self.told(&name, if is_heard { words } else { "" });
            return Some(self.part(part, &own, anchor));
        }
        let own = self.told(&name, words);
        let mut drawn = Vec::new();
        for (number, part) in (1..).zip(&parts) {
            let name = format!("{name}:{number}");
            // Text is read as it is; what else there is has its words in the group's.
            let own = match part {
                Part::Shape(_) => self.decoration(&name),
                Part::Lines(_) => self.properties(&name, "", ""),
            };
            drawn.push(self.part(part, &own, anchor));
        }
        group(&own, &drawn)
    }

    fn part(&self, part: &Part<'_>, own: &str, anchor: Anchor) -> Drawn {
        match part {
            Part::Shape(shape) => self.shape(shape, own),
            Part::Lines(lines) => self.text(lines, own, anchor),
        }
    }

    fn shape(&self, shape: &Shape, own: &str) -> Drawn {
        let line = self.line(shape.stroke);
        let fill = self.order.paints.fill(shape.fill);
        if let Outline::Line(from, to) = &shape.outline {
            return self.connector((*from, *to), own, &line);
        }
        let (rect, geometry) = match &shape.outline {
            Outline::Rect { rect, radius } if *radius > 0.0 => {
                let side = rect.width().min(rect.height()).max(0.1);
                let round = (radius / side).min(0.5) * 100_000.0;
                let guide = format!("<a:gd name=\"adj\" fmla=\"val {}\"/>", round.round());
                (*rect, geometry("roundRect", &guide))
            }
            Outline::Rect { rect, .. } => (*rect, geometry("rect", "")),
            Outline::Circle { centre: Point { x, y }, radius } => {
                let rect = Rect::new(x - radius, y - radius, x + radius, y + radius);
                (rect, geometry("ellipse", ""))
            }
            Outline::Polygon(points) if is_diamond(points) => {
                (around(points), geometry("diamond", ""))
            }
            Outline::Polygon(points) => (around(points), self.path(points, true)),
            Outline::Polyline(points) => (around(points), self.path(points, false)),
            Outline::Line(from, to) => (around(&[*from, *to]), geometry("rect", "")),
        };
        let area = self.area(rect);
        let xml = format!(
            "<p:sp><p:nvSpPr>{own}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>{}{geometry}{fill}{line}\
             </p:spPr></p:sp>",
            transform(area, "")
        );
        Drawn { xml, area }
    }

    fn connector(&self, (from, to): (Point, Point), own: &str, line: &str) -> Drawn {
        let area = self.area(around(&[from, to]));
        let rises = (to.x - from.x) * (to.y - from.y) < 0.0;
        let flip = if rises { " flipV=\"1\"" } else { "" };
        let xml = format!(
            "<p:cxnSp><p:nvCxnSpPr>{own}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>{}{}{line}\
             </p:spPr></p:cxnSp>",
            transform(area, flip),
            geometry("line", "")
        );
        Drawn { xml, area }
    }

    fn line(&self, stroke: Option<Stroke>) -> String {
        let Some(stroke) = stroke else { return "<a:ln><a:noFill/></a:ln>".to_owned() };
        let width = (stroke.width * self.scale()).round().max(1.0) as i64;
        let fill = self.order.paints.fill(Some(stroke.color));
        let dash = stroke.dash.map_or_else(String::new, |dash| {
            let share = |length: f32| (length / stroke.width.max(0.1) * 100_000.0).round();
            let (on, off) = (share(dash.on), share(dash.off));
            format!("<a:custDash><a:ds d=\"{on}\" sp=\"{off}\"/></a:custDash>")
        });
        format!("<a:ln w=\"{width}\">{fill}{dash}</a:ln>")
    }

    fn path(&self, points: &[Point], closed: bool) -> String {
        let area = self.area(around(points));
        let (width, height) = (area.width, area.height);
        let mut steps = String::new();
        for (at, point) in points.iter().enumerate() {
            let (x, y) = (self.x(point.x) - area.x, self.y(point.y) - area.y);
            let step = if at == 0 { "moveTo" } else { "lnTo" };
            let _infallible = write!(steps, "<a:{step}><a:pt x=\"{x}\" y=\"{y}\"/></a:{step}>");
        }
        let (close, fill) = if closed { ("<a:close/>", "") } else { ("", " fill=\"none\"") };
        format!(
            "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>\
             <a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst>\
             <a:path w=\"{width}\" h=\"{height}\"{fill}>{steps}{close}</a:path></a:pathLst>\
             </a:custGeom>"
        )
    }

    fn text(&self, lines: &Lines<'_>, own: &str, anchor: Anchor) -> Drawn {
        let mut rect: Option<Rect> = None;
        let mut runs = String::new();
        let mut spacing = String::new();
        for (at, text) in lines.texts.iter().enumerate() {
            rect = Some(rect.map_or(text.bounds(), |rect| rect.union(text.bounds())));
            if at > 0 {
                runs += &format!("<a:br>{}</a:br>", self.run_properties(text));
            }
            let words = text.content.replace(SERIF_I, "I");
            let words = escaped(&words);
            runs += &format!("<a:r>{}<a:t>{words}</a:t></a:r>", self.run_properties(text));
        }
        if let [first, second, ..] = lines.texts.as_slice() {
            let share = (second.origin.y - first.origin.y) / (first.font.size * 1.22);
            let share = (share * 100_000.0).round() as i64;
            spacing = format!("<a:lnSpc><a:spcPct val=\"{share}\"/></a:lnSpc>");
        }
        let rect = rect.unwrap_or_default();
        let letters = lines.texts.first().map_or(0, |text| text.content.chars().count());
        let side = anchor.side(rect, letters);
        let area = self.area(rect);
        let xml = format!(
            "<p:sp><p:nvSpPr>{own}<p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr>{}{}\
             <a:noFill/></p:spPr><p:txBody><a:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" \
             rIns=\"0\" bIns=\"0\" anchor=\"t\"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p>\
             <a:pPr algn=\"{side}\">{spacing}<a:spcBef><a:spcPts val=\"0\"/></a:spcBef></a:pPr>\
             {runs}</a:p></p:txBody></p:sp>",
            transform(area, ""),
            geometry("rect", "")
        );
        Drawn { xml, area }
    }

    fn run_properties(&self, text: &Text) -> String {
        let Font { size, weight, italic } = text.font;
        let hundredths = (size * 75.0 * self.scale() / EMU).round().clamp(100.0, 400_000.0);
        let bold = if weight == Weight::Regular { "" } else { " b=\"1\"" };
        let italic = if italic { " i=\"1\"" } else { "" };
        let fill = self.order.paints.fill(Some(text.color));
        format!(
            "<a:rPr lang=\"{}\" sz=\"{hundredths}\"{bold}{italic}>{fill}\
             <a:latin typeface=\"+mn-lt\"/></a:rPr>",
            self.language
        )
    }
}

/// Four corners in the middle of the sides of their box.
fn is_diamond(points: &[Point]) -> bool {
    let rect = around(points);
    let (x, y) = ((rect.left + rect.right) / 2.0, (rect.top + rect.bottom) / 2.0);
    let near = |a: f32, b: f32| (a - b).abs() < 0.05;
    points.len() == 4 && points.iter().all(|point| near(point.x, x) != near(point.y, y))
}

fn around(points: &[Point]) -> Rect {
    let of = |point: &Point| Rect::new(point.x, point.y, point.x, point.y);
    points.iter().map(of).reduce(Rect::union).unwrap_or_default()
}

fn transform(area: Area, flip: &str) -> String {
    let Area { x, y, width, height } = area;
    let (width, height) = (width.max(0), height.max(0));
    format!(
        "<a:xfrm{flip}><a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm>"
    )
}

fn geometry(kind: &str, guides: &str) -> String {
    format!("<a:prstGeom prst=\"{kind}\"><a:avLst>{guides}</a:avLst></a:prstGeom>")
}

/// A group as large as what is in it.
fn group(own: &str, drawn: &[Drawn]) -> Option<Drawn> {
    let left = drawn.iter().map(|it| it.area.x).min()?;
    let top = drawn.iter().map(|it| it.area.y).min()?;
    let right = drawn.iter().map(|it| it.area.x + it.area.width).max()?;
    let bottom = drawn.iter().map(|it| it.area.y + it.area.height).max()?;
    let area = Area { x: left, y: top, width: right - left, height: bottom - top };
    let Area { x, y, width, height } = area;
    let inside: String = drawn.iter().map(|it| it.xml.as_str()).collect();
    let xml = format!(
        "<p:grpSp><p:nvGrpSpPr>{own}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>\
         <a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{width}\" cy=\"{height}\"/>\
         <a:chOff x=\"{x}\" y=\"{y}\"/><a:chExt cx=\"{width}\" cy=\"{height}\"/></a:xfrm>\
         </p:grpSpPr>{inside}</p:grpSp>"
    );
    Some(Drawn { xml, area })
}
