//! The canonical text of a roadmap: what Save and `fmt` write.
//!
//! Layout follows from the type of a value and never from its width, so that a
//! change of one value changes the lines of that value only.

use std::fmt::{self, Display, Write as _};

use serde::ser::{
    Error as _, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer,
};

use crate::model::Roadmap;

/// The extensions of RON that the file uses; always these.
const HEADER: &str = "#![enable(implicit_some, unwrap_newtypes, unwrap_variant_newtypes)]";

const INDENT: &str = "    ";

/// The canonical text of `roadmap`, with a newline at its end.
#[must_use]
pub fn print(roadmap: &Roadmap) -> String {
    let mut printer = Printer { out: format!("{HEADER}\n"), ..Printer::default() };
    match roadmap.serialize(&mut printer) {
        Ok(()) => printer.out + "\n",
        Err(fault) => unreachable!("the model holds only kinds of values that print: {fault}"),
    }
}

/// Records that stand on one line each, whatever they hold.
fn stands_on_one_line(record: &str) -> bool {
    matches!(
        record,
        "Actor"
            | "ActorStatus"
            | "Audience"
            | "Confirmation"
            | "Dependency"
            | "Detail"
            | "Filters"
            | "FlowArrow"
            | "FlowBox"
            | "Forms"
            | "Link"
            | "Meeting"
            | "Milestone"
            | "MilestoneKind"
            | "Note"
            | "Observation"
            | "Priority"
            | "Promotion"
            | "Provenance"
            | "Reference"
            | "Role"
            | "Segment"
            | "Term"
            | "VersionNote"
            | "Years"
    )
}

#[derive(Default)]
struct Printer {
    out: String,
    /// How many levels the current line is indented.
    indent: usize,
    /// How many of the enclosing values stand on one line.
    one_line: usize,
    /// The next record stands directly in the parentheses of its variant.
    unwrap: bool,
    /// The next value is an element of a list; whether it is the first.
    element: Option<bool>,
}

impl Printer {
    fn new_line(&mut self) {
        self.out.push('\n');
        for _level in 0..self.indent {
            self.out.push_str(INDENT);
        }
    }

    /// Sets a list element apart from what stands before it: plain values
    /// follow each other, records and variants with content begin a line.
    fn lead(&mut self, compound: bool) {
        match self.element.take() {
            Some(_) if compound && self.one_line == 0 => self.new_line(),
            Some(false) => self.out.push_str(", "),
            Some(true) | None => {}
        }
    }

    fn plain(&mut self, value: impl Display) -> fmt::Result {
        self.lead(false);
        write!(self.out, "{value}")
    }

    fn text(&mut self, text: &str) {
        let one_line = self.one_line > 0 || self.element.is_some();
        self.lead(false);
        self.out.push('"');
        if !one_line && text.trim_end_matches('\n').contains('\n') {
            self.indent += 1;
            self.continuation_lines(text);
            self.indent -= 1;
        } else {
            escape(text, &mut self.out);
        }
        self.out.push('"');
    }

    /// Every line of `text` on a line of its own; a backslash before a line end
    /// makes the reader skip it and the indentation that follows.
    fn continuation_lines(&mut self, text: &str) {
        for line in text.split_inclusive('\n') {
            self.out.push('\\');
            self.new_line();
            let rest = line.strip_prefix(' ').map_or(line, |rest| {
                self.out.push_str("\\u{20}");
                rest
            });
            escape(rest, &mut self.out);
        }
    }
}

fn escape(text: &str, out: &mut String) {
    for char in text.chars() {
        match char {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            _ if char.is_control() => out.extend(char.escape_unicode()),
            _ => out.push(char),
        }
    }
}

/// The fields of a record, or the entries of a map.
struct Fields<'a> {
    printer: &'a mut Printer,
    one_line: bool,
    empty: bool,
    close: &'static str,
}

impl<'a> Fields<'a> {
    fn begin(printer: &'a mut Printer, one_line: bool, close: &'static str) -> Self {
        let one_line = one_line || printer.one_line > 0;
        if one_line {
            printer.one_line += 1;
        } else {
            printer.indent += 1;
        }
        Self { printer, one_line, empty: true, close }
    }

    fn lead(&mut self) {
        if !self.one_line {
            self.printer.new_line();
        } else if !self.empty {
            self.printer.out.push_str(", ");
        }
        self.empty = false;
    }

    fn value(&mut self, value: &(impl Serialize + ?Sized)) -> fmt::Result {
        self.printer.out.push_str(": ");
        value.serialize(&mut *self.printer)?;
        if !self.one_line {
            self.printer.out.push(',');
        }
        Ok(())
    }

    fn finish(self) {
        if self.one_line {
            self.printer.one_line -= 1;
        } else {
            self.printer.indent -= 1;
            if !self.empty {
                self.printer.new_line();
            }
        }
        self.printer.out.push_str(self.close);
    }
}

impl SerializeStruct for Fields<'_> {
    type Ok = ();
    type Error = fmt::Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> fmt::Result {
        self.lead();
        self.printer.out.push_str(key);
        self.value(value)
    }

    fn end(self) -> fmt::Result {
        self.finish();
        Ok(())
    }
}

impl SerializeMap for Fields<'_> {
    type Ok = ();
    type Error = fmt::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> fmt::Result {
        self.lead();
        key.serialize(&mut *self.printer)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> fmt::Result {
        self.value(value)
    }

    fn end(self) -> fmt::Result {
        self.finish();
        Ok(())
    }
}

struct Elements<'a> {
    printer: &'a mut Printer,
    empty: bool,
    /// The elements stand on lines of their own.
    lines: bool,
}

impl SerializeSeq for Elements<'_> {
    type Ok = ();
    type Error = fmt::Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> fmt::Result {
        let before = self.printer.out.len();
        self.printer.element = Some(self.empty);
        value.serialize(&mut *self.printer)?;
        self.empty = false;
        self.lines = self.printer.out[before..].starts_with('\n');
        if self.lines {
            self.printer.out.push(',');
        }
        Ok(())
    }

    fn end(self) -> fmt::Result {
        self.printer.indent -= 1;
        if self.lines {
            self.printer.new_line();
        }
        self.printer.out.push(']');
        Ok(())
    }
}

macro_rules! plain {
    ($($method:ident: $type:ty),+) => {$(
        fn $method(self, value: $type) -> fmt::Result {
            self.plain(value)
        }
    )+};
}

impl<'a> Serializer for &'a mut Printer {
    type Ok = ();
    type Error = fmt::Error;
    type SerializeSeq = Elements<'a>;
    type SerializeMap = Fields<'a>;
    type SerializeStruct = Fields<'a>;
    type SerializeTuple = Impossible<(), fmt::Error>;
    type SerializeTupleStruct = Impossible<(), fmt::Error>;
    type SerializeTupleVariant = Impossible<(), fmt::Error>;
    type SerializeStructVariant = Impossible<(), fmt::Error>;

    plain!(
        serialize_bool: bool,
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64
    );

    fn serialize_str(self, text: &str) -> fmt::Result {
        self.text(text);
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> fmt::Result {
        value.serialize(self)
    }

    fn serialize_none(self) -> fmt::Result {
        self.plain("None")
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        value: &T,
    ) -> fmt::Result {
        value.serialize(self)
    }

    fn serialize_unit_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
    ) -> fmt::Result {
        self.plain(variant)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        value: &T,
    ) -> fmt::Result {
        self.lead(true);
        self.out.push_str(variant);
        self.out.push('(');
        self.unwrap = true;
        value.serialize(&mut *self)?;
        self.unwrap = false;
        self.out.push(')');
        Ok(())
    }

    fn serialize_seq(self, _len: Option<usize>) -> Result<Elements<'a>, fmt::Error> {
        self.lead(true);
        self.unwrap = false;
        self.out.push('[');
        self.indent += 1;
        Ok(Elements { printer: self, empty: true, lines: false })
    }

    fn serialize_map(self, _len: Option<usize>) -> Result<Fields<'a>, fmt::Error> {
        self.lead(true);
        self.unwrap = false;
        self.out.push('{');
        Ok(Fields::begin(self, false, "}"))
    }

    fn serialize_struct(self, name: &'static str, _len: usize) -> Result<Fields<'a>, fmt::Error> {
        self.lead(true);
        let close = if std::mem::take(&mut self.unwrap) {
            ""
        } else {
            self.out.push('(');
            ")"
        };
        Ok(Fields::begin(self, stands_on_one_line(name), close))
    }

    fn serialize_f32(self, _value: f32) -> fmt::Result {
        Err(fmt::Error::custom("numbers are decimals"))
    }

    fn serialize_f64(self, _value: f64) -> fmt::Result {
        Err(fmt::Error::custom("numbers are decimals"))
    }

    fn serialize_char(self, char: char) -> fmt::Result {
        self.serialize_str(char.encode_utf8(&mut [0; 4]))
    }

    fn serialize_bytes(self, _bytes: &[u8]) -> fmt::Result {
        Err(fmt::Error::custom("no bytes"))
    }

    fn serialize_unit(self) -> fmt::Result {
        self.plain("()")
    }

    fn serialize_unit_struct(self, _name: &'static str) -> fmt::Result {
        self.plain("()")
    }

    fn serialize_tuple(self, _len: usize) -> Result<Self::SerializeTuple, fmt::Error> {
        Err(fmt::Error::custom("no tuples"))
    }

    fn serialize_tuple_struct(
        self,
        _name: &'static str,
        _len: usize,
    ) -> Result<Self::SerializeTupleStruct, fmt::Error> {
        Err(fmt::Error::custom("no tuples"))
    }

    fn serialize_tuple_variant(
        self,
        _name: &'static str,
        _index: u32,
        _variant: &'static str,
        _len: usize,
    ) -> Result<Self::SerializeTupleVariant, fmt::Error> {
        Err(fmt::Error::custom("no tuples"))
    }

    fn serialize_struct_variant(
        self,
        _name: &'static str,
        _index: u32,
        _variant: &'static str,
        _len: usize,
    ) -> Result<Self::SerializeStructVariant, fmt::Error> {
        Err(fmt::Error::custom("no variants with fields"))
    }
}
