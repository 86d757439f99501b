//! Values that remember where they stand. `ron` hands out slices of the text it reads, so the address of a slice
//! gives its place in the file.

use std::fmt;
use std::marker::PhantomData;

use ron::value::RawValue;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

/// An id, as it is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    /// The address of its first byte.
    pub address: usize,
    /// Its length in bytes.
    pub len: usize,
}

struct WordVisitor;

impl<'de> Visitor<'de> for WordVisitor {
    type Value = Word;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an id in quotation marks")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Word, E> {
        Ok(Word {
            address: text.as_ptr() as usize,
            len: text.len(),
        })
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<Word, E> {
        Err(E::custom("an id has no escapes such as `\\n`"))
    }
}

impl<'de> Deserialize<'de> for Word {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(WordVisitor)
    }
}

/// An entry that is nothing but its id: `"street"` or `(id: "street")`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bare(pub Word);

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct BareStruct {
    id: Word,
}

impl<'de> Deserialize<'de> for Bare {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = <&'de RawValue>::deserialize(deserializer)?.get_ron().trim();
        let read = if raw.starts_with('(') {
            ron::from_str(raw).map(|bare: BareStruct| bare.id)
        } else {
            ron::from_str(raw)
        };
        read.map(Self).map_err(|_| {
            D::Error::custom(placed(
                raw,
                "an id is expected here: `\"id\"` or `(id: \"id\")`",
            ))
        })
    }
}

/// A whole number with its place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Number {
    /// The number.
    pub value: i32,
    /// Where it is written.
    pub word: Word,
}

/// Begins the message of an error that knows its place: the address and the length follow.
const PLACED: char = '\u{1}';

/// Makes a message that carries a place through `ron`.
fn placed(raw: &str, message: &str) -> String {
    format!(
        "{PLACED}{}{PLACED}{}{PLACED}{message}",
        raw.as_ptr() as usize,
        raw.len()
    )
}

/// Takes the place out of a message that [`placed`] made.
pub(crate) fn unplaced(message: &str) -> Option<(Word, &str)> {
    let mut parts = message.strip_prefix(PLACED)?.splitn(3, PLACED);
    let (address, len, message) = (parts.next()?, parts.next()?, parts.next()?);
    Some((
        Word {
            address: address.parse().ok()?,
            len: len.parse().ok()?,
        },
        message,
    ))
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = <&'de RawValue>::deserialize(deserializer)?.get_ron().trim();
        match ron::from_str::<i32>(raw) {
            Ok(value) => Ok(Self {
                value,
                word: Word {
                    address: raw.as_ptr() as usize,
                    len: raw.len(),
                },
            }),
            Err(error) => Err(D::Error::custom(placed(
                raw,
                match error.code {
                    ron::Error::IntegerOutOfBounds => "this number is too large",
                    _ => "a whole number is expected here",
                },
            ))),
        }
    }
}

/// A map as pairs in the order in which they are written.
#[derive(Clone, Debug)]
pub(crate) struct Pairs<V>(pub Vec<(Word, V)>);

impl<V> Default for Pairs<V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

struct PairsVisitor<V>(PhantomData<V>);

impl<'de, V: Deserialize<'de>> Visitor<'de> for PairsVisitor<V> {
    type Value = Pairs<V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map such as `{\"id\": …}`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs<V>, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(Pairs(pairs))
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Pairs<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(PairsVisitor(PhantomData))
    }
}
