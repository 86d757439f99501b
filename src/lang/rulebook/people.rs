//! Who sits at the table, the companies, what is counted and who sees it, and other ways to play.

use super::{Book, Entry, Item, under};
use crate::pack::model::*;

/// Beyond this a limit is only there so that a number has one.
const NO_LIMIT: i32 = 100_000;

impl Book<'_> {
    pub(super) fn roles(&self) -> Vec<Item> {
        let pack = self.pack();
        let mut items = Vec::new();
        let several = pack.sides.len() > 1;
        for (nr, side) in pack.sides.iter().enumerate() {
            let id = SideId::at(nr);
            let roles = pack.roles.iter().enumerate();
            let such = roles.filter(|(_, role)| role.side == id);
            let mut below: Vec<Item> = such
                .map(|(nr, _)| Item::Entry(self.role(RoleId::at(nr))))
                .collect();
            if !several {
                items.append(&mut below);
                continue;
            }
            if let (false, Some(about)) = (
                below.is_empty(),
                self.say.part_if_any("side", &side.id, "about"),
            ) {
                below.insert(0, Item::Text(about));
            }
            under(&mut items, Item::Heading(self.say.side(id), None), below);
        }
        items
    }

    fn role(&self, id: RoleId) -> Entry {
        let pack = self.pack();
        let role = &pack.roles[id.index()];
        let (title, name) = (self.say.role(id), self.say.part("role", &role.id, "name"));
        let start = role.start.map(|place| {
            let place = self.say.place(place);
            self.with("rulebook-role-start", "place", &place)
        });
        let company = role.company.map(|company| {
            let company = self.say.company(company);
            self.with("rulebook-role-company", "company", &company)
        });
        let hopes = role.hopes.iter().map(|hope| self.say.hope(*hope)).collect();
        let figures = [
            start,
            company,
            self.listed("rulebook-role-has", self.values(&role.attributes)),
            self.listed("rulebook-role-hopes", hopes),
        ];
        let name = if title == name {
            title
        } else {
            self.text(
                "rulebook-role-name",
                &[("role", (&title).into()), ("name", (&name).into())],
            )
        };
        Entry {
            picture: Some(role.pictogram.clone()),
            name,
            text: Some(self.say.part("role", &role.id, "about")),
            figures: figures.into_iter().flatten().collect(),
        }
    }

    /// Attributes with what they stand at.
    fn values(&self, attributes: &[(AttributeId, i32)]) -> Vec<String> {
        let value = |(attribute, value): &(AttributeId, i32)| {
            let what = self.say.attribute(*attribute);
            self.say.whole(self.text(
                "line-number",
                &[("what", (&what).into()), ("value", (*value).into())],
            ))
        };
        attributes.iter().map(value).collect()
    }

    pub(super) fn companies(&self) -> Vec<Item> {
        let pack = self.pack();
        if pack.companies.is_empty() {
            return Vec::new();
        }
        let mut items = vec![Item::Text(self.text("rulebook-companies-about", &[]))];
        if pack
            .companies
            .iter()
            .any(|company| !company.suppliers.is_empty())
        {
            items.push(Item::Text(self.text("rulebook-companies-suppliers", &[])));
        }
        items.extend(
            (0..pack.companies.len()).map(|nr| Item::Entry(self.company(CompanyId::at(nr)))),
        );
        items
    }

    fn company(&self, id: CompanyId) -> Entry {
        let pack = self.pack();
        let company = &pack.companies[id.index()];
        let place = self.say.place(company.place);
        let owner = pack.roles.iter().position(|role| role.company == Some(id));
        let owner = owner.map(|role| {
            let role = self.say.role(RoleId::at(role));
            self.with("firm-owner", "who", &role)
        });
        let sector = company.sector.map(|sector| {
            let sector = self.say.sector(sector);
            self.with("rulebook-company-sector", "sector", &sector)
        });
        let suppliers = company
            .suppliers
            .iter()
            .map(|other| self.say.company(*other))
            .collect();
        let figures = [
            (!place.is_empty()).then(|| self.with("rulebook-company-place", "place", &place)),
            sector,
            owner,
            self.listed("firm-suppliers", suppliers),
            self.listed("rulebook-company-has", self.values(&company.attributes)),
        ];
        Entry {
            picture: Some(company.pictogram.clone()),
            name: self.say.company(id),
            text: Some(self.say.part("company", &company.id, "about")),
            figures: figures.into_iter().flatten().collect(),
        }
    }

    pub(super) fn numbers(&self) -> Vec<Item> {
        let pack = self.pack();
        let meters = pack.meters.iter().enumerate().map(|(nr, meter)| {
            Item::Entry(Entry {
                picture: Some(meter.pictogram.clone()),
                name: self.say.meter(MeterId::at(nr)),
                text: self.say.part_if_any("meter", &meter.id, "about"),
                figures: vec![
                    self.counted(meter.start, meter.min, meter.max),
                    self.seen(meter.shown, SubjectKind::Seat),
                ],
            })
        });
        let of = |kind: SubjectKind| -> Vec<Item> {
            let all = pack.attributes.iter().enumerate();
            // What nobody ever sees is a memory of the rules.
            let told = all.filter(|(_, one)| one.of == kind && one.shown != Shown::Never);
            told.map(|(nr, one)| {
                Item::Entry(Entry {
                    picture: Some(one.pictogram.clone()),
                    name: self.say.attribute(AttributeId::at(nr)),
                    text: self.say.part_if_any("attribute", &one.id, "about"),
                    figures: vec![
                        self.counted(one.start, one.min, one.max),
                        self.seen(one.shown, kind),
                    ],
                })
            })
            .collect()
        };
        let heading =
            |part: &str| Item::Heading(self.text(&format!("rulebook-numbers-{part}"), &[]), None);
        let mut items = Vec::new();
        under(&mut items, heading("meters"), meters.collect());
        under(&mut items, heading("seats"), of(SubjectKind::Seat));
        under(&mut items, heading("companies"), of(SubjectKind::Company));
        items
    }

    fn counted(&self, start: i32, min: i32, max: i32) -> String {
        if min <= -NO_LIMIT || max >= NO_LIMIT {
            return self.with("rulebook-number-start", "start", start);
        }
        self.text(
            "rulebook-number-range",
            &[
                ("start", start.into()),
                ("min", min.into()),
                ("max", max.into()),
            ],
        )
    }

    fn seen(&self, shown: Shown, of: SubjectKind) -> String {
        let id = match (shown, of) {
            (Shown::All, _) => "rulebook-seen-all",
            (Shown::Owner, SubjectKind::Seat) => "rulebook-seen-own",
            (Shown::Owner, SubjectKind::Company) => "rulebook-seen-owner",
            (Shown::Never, _) => "rulebook-seen-never",
        };
        self.text(id, &[])
    }

    pub(super) fn variants(&self) -> Vec<Item> {
        let pack = self.pack();
        let entry = |(nr, variant): (usize, &Variant)| {
            let laws = |laws: &[ClauseId]| laws.iter().map(|law| self.say.clause(*law)).collect();
            let hidden: Vec<String> = variant
                .hides
                .iter()
                .map(|one| self.say.attribute(*one))
                .collect();
            let figures = [
                self.listed("rulebook-variant-hides", hidden),
                variant
                    .hides_meters
                    .then(|| self.text("rulebook-variant-meters", &[])),
                (variant.veil > 0)
                    .then(|| self.with("rulebook-variant-veil", "count", variant.veil)),
                self.listed("rulebook-variant-enacts", laws(&variant.enacts)),
                self.listed("rulebook-variant-repeals", laws(&variant.repeals)),
                variant
                    .rounds
                    .map(|rounds| self.with("rulebook-variant-rounds", "rounds", rounds)),
            ];
            Item::Entry(Entry {
                name: self.say.variant(VariantId::at(nr)),
                text: Some(self.say.part("variant", &variant.id, "why")),
                figures: figures.into_iter().flatten().collect(),
                ..Entry::default()
            })
        };
        let entries: Vec<Item> = pack.variants.iter().enumerate().map(entry).collect();
        if entries.is_empty() {
            return entries;
        }
        let mut items = vec![Item::Text(self.text("rulebook-variants-about", &[]))];
        items.extend(entries);
        items
    }
}
