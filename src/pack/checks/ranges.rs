//! Meters and attributes start between their lowest and highest value.

use super::*;

pub(super) fn check(context: &mut Context<'_>) {
    let pack = context.pack;
    for (index, meter) in pack.meters.iter().enumerate() {
        range(
            context,
            Kind::Meter,
            index,
            (meter.min, meter.start, meter.max),
        );
    }
    for (index, attribute) in pack.attributes.iter().enumerate() {
        range(
            context,
            Kind::Attribute,
            index,
            (attribute.min, attribute.start, attribute.max),
        );
    }
}

fn range(context: &mut Context<'_>, kind: Kind, index: usize, (min, start, max): (i32, i32, i32)) {
    if min > max {
        let message = format!("the highest value is below the lowest, {min}");
        context.tell(Code::Number, kind, index, &[At::Field("max")], message);
    } else if !(min..=max).contains(&start) {
        let message = format!("the start is not between {min} and {max}");
        context.tell(Code::Number, kind, index, &[At::Field("start")], message);
    }
}
