use super::super::ground::within;
use super::super::places::width_of;
use super::*;
use crate::lang::Texts;
use crate::lang::sentences::Sentences;
use crate::pack::embedded;
use crate::pack::model::PlaceId;

/// The map at 1280 x 720; the window is scaled as a whole.
const SIZE: Vec2 = Vec2::new(835.0, 537.0);

fn plan<'a>(pack: &'a Pack, names: Vec<Vec2>, tokens: Vec<Option<(usize, f32)>>) -> Plan<'a> {
    let sensors = pack.sensors.iter().flat_map(|sensor| &sensor.start);
    Plan {
        pack,
        size: SIZE,
        grown: 1.0,
        names: Some(names),
        sensors: sensors.map(|place| place.index()).collect(),
        tokens,
    }
}

/// Every box on the map with what it is.
fn boxes(plan: &Plan<'_>) -> Vec<(String, Rect)> {
    let layout = lay_out(plan, &mut None);
    let ground = Ground::new(plan);
    let mut boxes = Vec::new();
    let mut add = |what: String, place: usize, offset: Vec2, size: Vec2| {
        boxes.push((
            what,
            Rect::from_center_size(ground.spots[place] + offset, size),
        ));
    };
    for (place, offset) in layout.names.iter().enumerate() {
        let id = &plan.pack.places[place].id;
        add(id.clone(), place, Vec2::ZERO, Vec2::splat(FACE));
        let size = plan.names.as_ref().map(|names| names[place]).unwrap();
        add(format!("the name of {id}"), place, *offset, size);
    }
    for (nr, place) in plan.sensors.iter().enumerate() {
        let id = &plan.pack.places[*place].id;
        let what = format!("a sensor at {id}");
        add(what, *place, layout.sensors[nr], Vec2::splat(SENSOR));
    }
    for (seat, token) in plan.tokens.iter().enumerate() {
        if let (Some((place, _)), Some(offset)) = (token, layout.tokens[seat]) {
            let what = format!("the token of {seat}");
            add(what, *place, offset, Vec2::splat(TOKEN));
        }
    }
    boxes
}

/// What lies on something else, on the shore or outside the map.
fn faults(plan: &Plan<'_>) -> Vec<String> {
    let boxes = boxes(plan);
    let shore = Ground::new(plan).shore;
    let frame = Rect::from_corners(Vec2::ZERO, SIZE);
    let mut faults = Vec::new();
    for (nr, (what, rect)) in boxes.iter().enumerate() {
        if frame.union(*rect) != frame {
            faults.push(format!("{what} hangs out"));
        }
        let name = what.starts_with("the name");
        if name && shore.iter().any(|line| within(*line, *rect) > 0.0) {
            faults.push(format!("{what} lies on the shore"));
        }
        for (other, others) in &boxes[nr + 1..] {
            let both = rect.intersect(*others);
            let shared = both.width() * both.height();
            // What lies at a corner of a face overlaps its square, not its round.
            let face = plan.pack.places.iter().any(|place| place.id == *what);
            if shared > if face { 40.0 } else { 6.0 } {
                faults.push(format!("{what} and {other} share {shared}"));
            }
        }
    }
    faults
}

#[test]
fn nothing_on_the_map_covers_anything_else_wherever_the_seats_stand() {
    let loaded = embedded("mizan").and_then(Result::ok).unwrap();
    let pack = &loaded.pack;
    let mut found = Vec::new();
    for language in ["en", "ar"] {
        let texts = Texts::load(language, pack, &loaded.words);
        let sentences = Sentences::new(pack, &texts, &[], &[]);
        let size = |nr| {
            let wide = width_of(&sentences.place(PlaceId::at(nr)), 16.0);
            Vec2::new(wide + 8.0, 24.0)
        };
        let names: Vec<Vec2> = (0..pack.places.len()).map(size).collect();
        for first in 0..pack.places.len() {
            // Three together, and one at each of two neighbours.
            let at = |more: usize| Some(((first + more) % pack.places.len(), TOKEN));
            let tokens = vec![at(0), at(0), at(0), at(1), at(2)];
            let plan = plan(pack, names.clone(), tokens);
            let faults = faults(&plan).into_iter();
            found.extend(faults.map(|fault| format!("{language} {first}: {fault}")));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn tokens_and_their_badges_stay_on_a_map_of_any_size() {
    let loaded = embedded("mizan").and_then(Result::ok).unwrap();
    let pack = &loaded.pack;
    for size in [SIZE, Vec2::new(400.0, 430.0), Vec2::new(560.0, 300.0)] {
        let frame = Rect::from_corners(Vec2::ZERO, size).inflate(-11.9);
        for first in 0..pack.places.len() {
            let tokens = vec![Some((first, TOKEN)); 5];
            let plan = Plan {
                size,
                grown: 0.85,
                names: None,
                ..plan(pack, Vec::new(), tokens)
            };
            let layout = lay_out(&plan, &mut None);
            let ground = Ground::new(&plan);
            for offset in layout.tokens.into_iter().flatten() {
                let middle = ground.spots[first] + offset;
                let token = Rect::from_center_size(middle, Vec2::splat(TOKEN * 0.85));
                let id = &pack.places[first].id;
                assert_eq!(frame.union(token), frame, "a token at {id} of {size}");
            }
        }
    }
}
