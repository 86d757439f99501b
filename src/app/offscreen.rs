//! Pictures without a window: the same screens, drawn into an image and saved as PNG.
//!
//! One [`Studio`] a process (several Bevy apps in one process can crash software drivers), but any number of pictures
//! in it, each with its own size, look and screen.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bevy::camera::RenderTarget;
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::pipelined_rendering::PipelinedRenderingPlugin;
use bevy::render::render_resource::TextureFormat;
use bevy::render::view::window::screenshot::{Screenshot, ScreenshotCaptured, save_to_disk};
use bevy::window::ExitCondition;
use bevy::winit::WinitPlugin;

use super::Screen;
use super::shell::{Missing, scale_for};
use super::theme::tokens::Look;

/// A picture that could not be taken.
#[derive(Debug, thiserror::Error)]
pub enum NoPicture {
    /// Nothing can draw on this machine.
    #[error("{0}")]
    Missing(#[from] Missing),
    /// The renderer never handed the picture over.
    #[error("the renderer gave no picture for {0}")]
    NotCaptured(String),
    /// The file is not there after saving.
    #[error("the picture could not be written to {0}")]
    NotWritten(String),
}

/// A Bevy app that draws into an image.
pub struct Studio {
    app: App,
    camera: Entity,
    target: Handle<Image>,
}

/// Frames until a new screen stands: state change, layout, fonts, pictures, pipelines.
const SETTLE: u32 = 12;

impl Studio {
    /// Sets up the app. `more` adds what the caller brings.
    ///
    /// # Errors
    ///
    /// [`NoPicture::Missing`] if nothing can draw here.
    pub fn new(size: UVec2, look: Look, more: impl FnOnce(&mut App)) -> Result<Self, NoPicture> {
        super::shell::look_for_adapter()?;
        let mut app = App::new();
        app.add_plugins(
            DefaultPlugins
                .set(WindowPlugin {
                    primary_window: None,
                    exit_condition: ExitCondition::DontExit,
                    ..default()
                })
                .set(RenderPlugin {
                    synchronous_pipeline_compilation: true,
                    ..default()
                })
                .disable::<PipelinedRenderingPlugin>()
                .disable::<WinitPlugin>()
                .disable::<LogPlugin>(),
        );
        // A picture shows where things come to rest.
        app.insert_resource(Look {
            motion: false,
            ..look
        });
        app.add_plugins(super::plugin);
        more(&mut app);
        let target = target(&mut app, size);
        let camera = app
            .world_mut()
            .spawn((
                Camera2d,
                IsDefaultUiCamera,
                Msaa::Off,
                RenderTarget::Image(target.clone().into()),
            ))
            .id();
        app.world_mut().resource_mut::<UiScale>().0 = scale_for(size.as_vec2());
        app.finish();
        app.cleanup();
        let mut studio = Studio {
            app,
            camera,
            target,
        };
        studio.settle();
        Ok(studio)
    }

    /// The app, to change what is shown.
    pub fn app(&mut self) -> &mut App {
        &mut self.app
    }

    /// Draws enough frames for everything to stand.
    pub fn settle(&mut self) {
        for _ in 0..SETTLE {
            self.app.update();
        }
    }

    /// Changes the size of the following pictures.
    pub fn resize(&mut self, size: UVec2) {
        self.target = target(&mut self.app, size);
        let target = RenderTarget::Image(self.target.clone().into());
        self.app.world_mut().entity_mut(self.camera).insert(target);
        self.app.world_mut().resource_mut::<UiScale>().0 = scale_for(size.as_vec2());
    }

    /// Changes the look of the following pictures (without motion).
    pub fn set_look(&mut self, look: Look) {
        *self.app.world_mut().resource_mut::<Look>() = Look {
            motion: false,
            ..look
        };
    }

    /// Goes to a screen, also to the one that is shown, which is then built anew.
    pub fn go_to(&mut self, screen: Screen) {
        self.app
            .world_mut()
            .resource_mut::<NextState<Screen>>()
            .set(screen);
        self.settle();
    }

    /// Lets everything stand, then saves what is seen as PNG.
    ///
    /// # Errors
    ///
    /// If the renderer gives no picture or the file cannot be written.
    pub fn save(&mut self, path: &Path) -> Result<(), NoPicture> {
        self.settle();
        let name = path.display().to_string();
        let taken = Arc::new(AtomicBool::new(false));
        let tell = taken.clone();
        if path.exists() {
            // An old picture must not pass for the new one.
            std::fs::remove_file(path).map_err(|_| NoPicture::NotWritten(name.clone()))?;
        }
        self.app
            .world_mut()
            .spawn(Screenshot::image(self.target.clone()))
            .observe(save_to_disk(PathBuf::from(path)))
            .observe(move |_: On<ScreenshotCaptured>| tell.store(true, Ordering::Relaxed));
        for _ in 0..120 {
            self.app.update();
            if taken.load(Ordering::Relaxed) {
                return if path.exists() {
                    Ok(())
                } else {
                    Err(NoPicture::NotWritten(name))
                };
            }
        }
        Err(NoPicture::NotCaptured(name))
    }
}

fn target(app: &mut App, size: UVec2) -> Handle<Image> {
    let image = Image::new_target_texture(size.x, size.y, TextureFormat::Rgba8UnormSrgb, None);
    app.world_mut().resource_mut::<Assets<Image>>().add(image)
}
