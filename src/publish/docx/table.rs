//! Tables: a repeated header row, fixed widths, a name and a description.

use super::body::Body;
use super::inline::{plain, runs};
use crate::model::Colour;
use crate::publish::report::{Cell, Inline, Table, words};
use crate::publish::xml::escaped;
use crate::scene::Color;
use crate::theme::palette::label_on;
use crate::theme::{ThemeKind, theme};

/// A row with more letters may be broken over pages.
const UNBROKEN: usize = 1200;

/// The width of a table's text area in twentieths of a point.
pub(super) fn table(table: &Table, width: i64, body: &mut Body<'_>) -> String {
    let columns = table.header.len().max(table.rows.iter().map(Vec::len).max().unwrap_or(0));
    if columns == 0 {
        return String::new();
    }
    let shares: Vec<f32> =
        (0..columns).map(|at| table.widths.get(at).copied().unwrap_or(1.0).max(0.01)).collect();
    let whole: f32 = shares.iter().sum();
    let widths: Vec<i64> =
        shares.iter().map(|share| (share / whole * width as f32).round() as i64).collect();
    let description = escaped(&table.description);
    let first = u8::from(!table.header.is_empty());
    let mut out = format!(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"{}\"/><w:tblW w:w=\"{width}\" w:type=\"dxa\"/>\
         <w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"{}\" w:firstRow=\"{first}\" \
         w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/>\
         <w:tblCaption w:val=\"{description}\"/><w:tblDescription w:val=\"{description}\"/>\
         </w:tblPr><w:tblGrid>",
        escaped(body.styles.id("VeikartTable")),
        if first == 1 { "0420" } else { "0400" },
    );
    for width in &widths {
        out += &format!("<w:gridCol w:w=\"{width}\"/>");
    }
    out.push_str("</w:tblGrid>");
    if !table.header.is_empty() {
        let style = escaped(body.styles.id("VeikartTableHead"));
        let size = if table.dense { "<w:rPr><w:sz w:val=\"16\"/></w:rPr>" } else { "" };
        out.push_str("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (at, width) in widths.iter().enumerate() {
            let title = table.header.get(at).map_or("", String::as_str);
            let run = plain(title).replacen("<w:r>", &format!("<w:r>{size}"), 1);
            out += &format!(
                "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr>\
                 <w:pStyle w:val=\"{style}\"/></w:pPr>{run}</w:p></w:tc>"
            );
        }
        out.push_str("</w:tr>");
    }
    let style = if table.dense { "VeikartTableDense" } else { "VeikartTableText" };
    let style = escaped(body.styles.id(style));
    for row in &table.rows {
        let letters: usize =
            row.iter().flat_map(|cell| &cell.lines).map(|line| words(line).len()).sum();
        out.push_str(if letters < UNBROKEN {
            "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
        } else {
            "<w:tr>"
        });
        let empty = Cell::default();
        for (at, width) in widths.iter().enumerate() {
            out += &cell(row.get(at).unwrap_or(&empty), *width, &style, body);
        }
        out.push_str("</w:tr>");
    }
    out.push_str("</w:tbl>");
    out
}

fn cell(cell: &Cell, width: i64, style: &str, body: &mut Body<'_>) -> String {
    let fill = cell
        .fill
        .map(|fill| format!("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{}\"/>", hex(fill)));
    let mut out = format!(
        "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{}</w:tcPr>",
        fill.unwrap_or_default()
    );
    let nothing: Vec<Vec<Inline>> = vec![Vec::new()];
    let lines = if cell.lines.is_empty() { &nothing } else { &cell.lines };
    for line in lines {
        let mut text = runs(line, body.styles, &mut body.leads);
        if let Some(fill) = cell.fill {
            let ground = Color::rgb(fill.0, fill.1, fill.2);
            let ink = label_on(theme(ThemeKind::Light), ground);
            let colour = format!("<w:color w:val=\"{:02X}{:02X}{:02X}\"/>", ink.r, ink.g, ink.b);
            text = text.replace("</w:rPr>", &format!("{colour}</w:rPr>"));
        }
        out += &format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{text}</w:p>");
    }
    out.push_str("</w:tc>");
    out
}

fn hex(colour: Colour) -> String {
    colour.to_string().trim_start_matches('#').to_owned()
}
