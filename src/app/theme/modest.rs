//! Letters and pictures that grow with the text, but only so far. What stands around that which is read (the bar, the
//! seats, marks on an answer) is named in its tip in full, and leaves large letters the room.

use super::text::Written;
use super::tokens::Look;

impl Look {
    /// Whether letters are so large that a screen is laid out in another way.
    pub fn is_large(&self) -> bool {
        self.text_scale > 1.3
    }

    /// What the size of a letter or picture at 100 % is multiplied by, that it grows with the text to `most` times its
    /// size and no further.
    pub fn up_to(&self, most: f32) -> f32 {
        (most / self.scaled(1.0)).min(1.0)
    }
}

impl Written {
    /// The same with letters this many times as large.
    pub fn times(mut self, share: f32) -> Self {
        self.size *= share;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modest_letters_grow_with_the_text_and_then_no_further() {
        let size = |text_scale| {
            let look = Look {
                text_scale,
                ..Look::default()
            };
            look.scaled(Written::SMALL.times(look.up_to(1.5)).size)
        };
        assert_eq!(size(1.0), 16.0);
        assert_eq!(size(1.25), 20.0);
        assert_eq!(size(1.5), 24.0);
        assert_eq!(size(2.0), 24.0);
    }
}
