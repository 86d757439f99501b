//! Which columns each kind of fact fills.

use super::{Column, FactKind};

impl FactKind {
    /// The columns that a fact of this kind can fill.
    #[must_use]
    pub const fn columns(self) -> &'static [Column] {
        use Column::*;
        match self {
            Self::Chose => &[Seat, Card],
            Self::Did | Self::Unseen => &[Seat, Deed, Place],
            Self::Spared => &[Seat, Deed, Place, Clause, Attribute],
            Self::Seen => &[Seat, Deed, Place, Sensor],
            Self::Misread => &[Seat, Other, Deed, Place, Sensor],
            Self::Judged => &[Seat, Deed, Clause, Attribute],
            Self::Unjudged | Self::Appealed | Self::Corrected => &[Seat, Deed],
            Self::Moved | Self::AttributeChange => &[Seat, Attribute],
            Self::Gained => &[Seat, Status, Clause],
            Self::Lost => &[Seat, Status],
            Self::Refused => &[Seat, Service, Status, Clause, Card],
            Self::Voted => &[Seat, Bill],
            Self::Carried | Self::Fallen => &[Bill],
            Self::Enacted | Self::Repealed => &[Clause, Bill],
            Self::Argued => &[Seat, Bill, Argument],
            Self::Acted => &[Seat, Action, Other, Place, Company, Bill],
            Self::Installed | Self::Removed | Self::Stayed => &[Sensor, Place],
            Self::Listed => &[Company, Status, Seat],
            Self::Infected => &[Company, Attribute, Seat],
            Self::Met => &[Seat, Other, Status],
            Self::Parted => &[Company, Clause, Seat],
            Self::Wiped => &[Sensor],
            Self::Signed => &[Seat, Bill],
            Self::Betted => &[Seat],
            Self::MeterChange => &[Meter],
            Self::HopeMet | Self::HopeMissed => &[Seat, Hope],
        }
    }

    /// Whether a fact of this kind has a number.
    #[must_use]
    pub const fn has_number(self) -> bool {
        !matches!(
            self,
            Self::Did
                | Self::Unseen
                | Self::Seen
                | Self::Misread
                | Self::Unjudged
                | Self::Gained
                | Self::Refused
                | Self::Enacted
                | Self::Acted
                | Self::Installed
                | Self::Listed
                | Self::Met
                | Self::Parted
                | Self::Signed
        )
    }
}
