//! What drives a game in the window: beginning and resuming, the player's decisions, the bots, and the people who
//! share the desktop.

use std::sync::Arc;
use std::time::Duration;

use bevy::prelude::*;

use super::*;
use crate::app::Screen;
use crate::app::screens::setup::BeginGame;
use crate::app::settings::Settings;
use crate::app::theme::prelude::{Look, Notify, Tone, Wake};
use crate::lang::sentences::say;
use crate::session::SessionFault;

/// Adds the game's messages and the systems that drive it.
pub(in crate::app) fn plugin(app: &mut App) {
    app.add_observer(begin)
        .add_message::<ResumeGame>()
        .add_message::<LeaveGame>()
        .add_message::<GiveCommand>()
        .add_message::<UndoLast>()
        .add_message::<TakeSeat>()
        .add_message::<Hurry>()
        .add_message::<EntriesAdded>()
        .configure_sets(PreUpdate, (Steps::Decide, Steps::GoOn, Steps::Show).chain())
        .add_systems(
            PreUpdate,
            (resume, leave, rename).chain().before(Steps::Decide),
        )
        .add_systems(PreUpdate, rename.after(Steps::Show))
        .add_systems(
            PreUpdate,
            (
                (take_seat, undo, give).chain().in_set(Steps::Decide),
                (run_bots, change_seats).chain().in_set(Steps::GoOn),
            )
                .run_if(resource_exists::<Game>),
        );
}

fn pack(words: &Words) -> Arc<Pack> {
    Arc::new(words.pack().clone())
}

fn begin(
    begin: On<BeginGame>,
    words: Res<Words>,
    saves: Option<Res<Saves>>,
    mut next: ResMut<NextState<Screen>>,
    mut commands: Commands,
) {
    let save = saves.map(|saves| saves.path(&words.pack().manifest.id, begin.setup.seed));
    let players = begin.players.clone();
    let language = words.texts.language();
    let session = Session::new(
        pack(&words),
        &begin.setup,
        players,
        language,
        save.as_deref(),
    );
    sit_down(session, &words, &mut next, &mut commands);
}

fn resume(
    mut resumes: MessageReader<ResumeGame>,
    words: Res<Words>,
    mut next: ResMut<NextState<Screen>>,
    mut commands: Commands,
) {
    for ResumeGame(path) in resumes.read() {
        sit_down(
            Session::resume(pack(&words), path),
            &words,
            &mut next,
            &mut commands,
        );
    }
}

fn sit_down(
    session: Result<Session, SessionFault>,
    words: &Words,
    next: &mut NextState<Screen>,
    commands: &mut Commands,
) {
    match session {
        Ok(session) => {
            // Removed first, so that those who watch for a new game see one.
            commands.remove_resource::<Game>();
            commands.insert_resource(Game::new(session, words));
            next.set(Screen::Table);
        }
        Err(fault) => {
            let text = say(
                &words.texts,
                "table-no-game",
                &[("fault", (&fault.to_string()).into())],
            );
            commands.trigger(Notify::new(Tone::Vermilion, "warning", text));
        }
    }
}

impl Game {
    /// Lets the game go on with a pack that was changed while it is played.
    ///
    /// # Errors
    /// Where what happened does not fit the changed pack; the game goes on as it was then.
    pub(in crate::app) fn carry(&mut self, pack: Arc<Pack>) -> Result<(), SessionFault> {
        self.session = self.session.carried(pack)?;
        self.pack = self.session.pack().clone();
        self.past = None;
        let shown = self.shown;
        self.look_again();
        self.show(shown);
        Ok(())
    }
}

fn leave(
    mut leaves: MessageReader<LeaveGame>,
    mut next: ResMut<NextState<Screen>>,
    mut commands: Commands,
) {
    if leaves.read().count() > 0 {
        commands.remove_resource::<Game>();
        next.set(Screen::Title);
    }
}

/// Names the seats anew in another language, and when their roles are dealt.
fn rename(words: Res<Words>, game: Option<ResMut<Game>>) {
    if let Some(mut game) = game.filter(|game| words.is_changed() || game.misnamed()) {
        game.name_seats(&words);
        game.revision += 1;
    }
}

fn take_seat(
    mut takes: MessageReader<TakeSeat>,
    mut game: ResMut<Game>,
    mut screen: ResMut<NextState<Screen>>,
) {
    if takes.read().count() > 0
        && let Some(seat) = game.next.take()
    {
        game.sitting = Some(seat);
        game.look_again();
        screen.set(Screen::Table);
    }
}

fn undo(
    mut undos: MessageReader<UndoLast>,
    mut game: ResMut<Game>,
    words: Res<Words>,
    mut commands: Commands,
) {
    if undos.read().count() == 0 || !game.can_undo() {
        return;
    }
    if game.session.undo().is_err() {
        commands.trigger(Notify::new(
            Tone::Vermilion,
            "warning",
            words.get("table-unsaved"),
        ));
    }
    game.held = false;
    game.take_back();
    game.look_again();
}

fn give(
    mut gives: MessageReader<GiveCommand>,
    mut game: ResMut<Game>,
    mut added: MessageWriter<EntriesAdded>,
    words: Res<Words>,
    mut commands: Commands,
) {
    for GiveCommand(command) in gives.read() {
        let Some(seat) = game.sitting else { continue };
        match game.session.apply(seat, *command) {
            Ok(applied) => {
                if applied.unsaved.is_some() {
                    commands.trigger(Notify::new(
                        Tone::Vermilion,
                        "warning",
                        words.get("table-unsaved"),
                    ));
                }
                added.write(EntriesAdded {
                    range: applied.events,
                });
                game.rested = 0.0;
                game.look_again();
            }
            Err(rejection) => {
                let why = game.sentences(&words).rejection(&rejection);
                commands.trigger(Notify::new(Tone::Vermilion, "lock", why));
            }
        }
    }
}

/// Lets one bot decide, if it is a bot's turn and the pause since the last decision is over.
fn run_bots(
    mut hurries: MessageReader<Hurry>,
    mut game: ResMut<Game>,
    mut added: MessageWriter<EntriesAdded>,
    mut wake: ResMut<Wake>,
    look: Res<Look>,
    settings: Res<Settings>,
    time: Res<Time<Real>>,
    mut hurrying: Local<bool>,
) {
    *hurrying |= hurries.read().count() > 0;
    let bot = game
        .session
        .acting()
        .filter(|seat| !game.session.is_person(*seat));
    if bot.is_none() || game.held {
        *hurrying &= bot.is_some();
        return;
    }
    let pace = settings.pace.wait().as_secs_f32();
    let paced = look.motion && pace > 0.0 && !*hurrying;
    let game = &mut *game;
    game.rested += time.delta_secs().min(pace);
    if paced && game.rested < pace {
        wake.in_time(Duration::from_secs_f32((pace - game.rested).max(0.02)));
        return;
    }
    game.rested = 0.0;
    let first = game.session.entries().len();
    while let Some(turn) = game.session.bot_turn() {
        debug!("seat {} decides {:?}", turn.seat.0, turn.command);
        if paced || game.ledger_in(turn.applied.events) {
            break;
        }
    }
    let range = first..game.session.entries().len();
    if !range.is_empty() {
        added.write(EntriesAdded { range });
        game.look_again();
    }
    wake.soon();
}

/// Stops between two people who share the desktop. The reflection is everybody's, so nobody is sent away there.
fn change_seats(mut game: ResMut<Game>, mut screen: ResMut<NextState<Screen>>) {
    let Some(person) = game.session.person_acting() else {
        return;
    };
    if game.held || game.sitting == Some(person) || game.next == Some(person) {
        return;
    }
    if game.now.closing {
        game.sitting = Some(person);
    } else {
        game.sitting = None;
        game.next = Some(person);
        screen.set(Screen::HandOver);
    }
    game.look_again();
}
