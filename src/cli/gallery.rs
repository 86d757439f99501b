//! `mizan gallery`.

use super::packs::Packs;
use super::{fail, known_language};
use clap::Args;
use indicatif::ProgressBar;
use mizan::app::gallery::draw;
use mizan::app::settings::Settings;
use mizan::app::theme::tokens::Theme;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

/// What to draw.
#[derive(Args)]
pub struct Options {
    /// Which packs are drawn.
    #[command(flatten)]
    packs: Packs,
    /// The folder that the pictures go into.
    #[arg(long)]
    out: PathBuf,
    /// The language: en or ar.
    #[arg(long, default_value = "en")]
    lang: String,
    /// Width and height in pixels.
    #[arg(long, default_value = "1280x720", value_parser = size)]
    size: (u32, u32),
    /// The size of the text, in per cent: 100 to 200.
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u16).range(100..=200))]
    text_scale: u16,
    /// The palette: light, dark or contrast.
    #[arg(long, default_value = "light", value_parser = theme)]
    theme: Theme,
}

fn size(text: &str) -> Result<(u32, u32), String> {
    let wrong = || format!("`{text}` is not a size such as 1280x720, at least 1024x640");
    let (width, height) = text.split_once('x').ok_or_else(wrong)?;
    let parse = |side: &str| side.parse::<u32>().ok();
    match (parse(width), parse(height)) {
        (Some(width @ 1024..=7680), Some(height @ 640..=4320)) => Ok((width, height)),
        _ => Err(wrong()),
    }
}

fn theme(text: &str) -> Result<Theme, String> {
    Theme::from_id(text).ok_or_else(|| {
        let known: Vec<&str> = Theme::ALL.iter().map(|theme| theme.id()).collect();
        format!(
            "there is no theme `{text}`; there are: {}",
            known.join(", ")
        )
    })
}

/// Draws the pictures and says how many there are.
pub fn run(options: &Options) -> ExitCode {
    let loaded = match options.packs.find(None) {
        Ok(loaded) => Arc::new(loaded),
        Err(faults) => return fail(faults),
    };
    if let Err(problem) = known_language(&options.lang, Some(&loaded.pack)) {
        return fail(problem);
    }
    let settings = Settings {
        language: options.lang.clone(),
        theme: options.theme,
        text_size: options.text_scale,
        ..Settings::default()
    };
    let bar = ProgressBar::new_spinner();
    let told = |name: &str| {
        bar.set_message(name.to_owned());
        bar.inc(1);
    };
    match draw(loaded, &options.out, options.size, &settings, told) {
        Ok(drawn) => {
            bar.finish_and_clear();
            for name in &drawn.skipped {
                println!("skipped {name}: the pack has no such moment, or no game came to it");
            }
            println!("{} pictures in {}", drawn.made.len(), options.out.display());
            ExitCode::SUCCESS
        }
        Err(error) => fail(error),
    }
}
