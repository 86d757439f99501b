//! Typed indices: an id that a modder writes as a word is, once resolved, the index of its entry in the pack.

/// Declares index types that differ only in what they index.
macro_rules! indices {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub u16);

        impl $name {
            /// The position of the entry in its list.
            #[inline]
            #[must_use]
            pub const fn index(self) -> usize {
                self.0 as usize
            }

            /// The index of the entry at `position`; packs are limited to far fewer entries than 65,536.
            #[inline]
            #[must_use]
            pub const fn at(position: usize) -> Self {
                Self(position as u16)
            }
        }
    )*};
}

indices! {
    /// Indexes [`super::Pack::meters`].
    MeterId,
    /// Indexes [`super::Pack::attributes`].
    AttributeId,
    /// Indexes [`super::Pack::sides`].
    SideId,
    /// Indexes [`super::Pack::topics`].
    TopicId,
    /// Indexes [`super::Pack::channels`].
    ChannelId,
    /// Indexes [`super::Pack::services`].
    ServiceId,
    /// Indexes [`super::Pack::sectors`].
    SectorId,
    /// Indexes [`super::Pack::quarters`].
    QuarterId,
    /// Indexes [`super::Pack::places`].
    PlaceId,
    /// Indexes [`super::Pack::sensors`].
    SensorId,
    /// Indexes [`super::Pack::roles`].
    RoleId,
    /// Indexes [`super::Pack::companies`].
    CompanyId,
    /// Indexes [`super::Pack::decks`].
    DeckId,
    /// Indexes [`super::Pack::cards`].
    CardId,
    /// Indexes [`super::Pack::deeds`].
    DeedId,
    /// Indexes [`super::Pack::clauses`].
    ClauseId,
    /// Indexes [`super::Pack::statuses`].
    StatusId,
    /// Indexes [`super::Pack::bills`].
    BillId,
    /// Indexes [`super::Pack::arguments`].
    ArgumentId,
    /// Indexes [`super::Pack::bulletins`].
    BulletinId,
    /// Indexes [`super::Pack::actions`].
    ActionId,
    /// Indexes [`super::Pack::hopes`].
    HopeId,
    /// Indexes [`super::Pack::endings`].
    EndingId,
    /// Indexes [`super::Pack::bets`].
    BetId,
    /// Indexes [`super::Pack::feelings`].
    FeelingId,
    /// Indexes [`super::Pack::reflections`].
    ReflectionId,
    /// Indexes [`super::Pack::claims`].
    ClaimId,
    /// Indexes [`super::Pack::variants`].
    VariantId,
    /// Indexes [`super::Pack::essays`].
    EssayId,
}
