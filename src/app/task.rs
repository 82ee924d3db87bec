use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::time::Duration;

use egui::Context;

/// Work on a thread of its own; dropping it forgets the answer.
#[derive(Debug)]
pub struct Task<T>(Receiver<T>);

impl<T: Send + 'static> Task<T> {
    /// Starts the work; the window wakes up when it is done.
    pub fn start(ctx: &Context, work: impl FnOnce() -> T + Send + 'static) -> Self {
        let (sender, receiver) = channel();
        let ctx = ctx.clone();
        std::thread::spawn(move || {
            // Nobody listens any more when the work was cancelled.
            if sender.send(work()).is_ok() {
                ctx.request_repaint();
            }
        });
        Self(receiver)
    }

    /// The answer, if it is there; `Err` if the work broke down without one.
    pub fn poll(&self) -> Option<Result<T, BrokenDown>> {
        match self.0.try_recv() {
            Ok(answer) => Some(Ok(answer)),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(Err(BrokenDown)),
        }
    }

    /// Waits for quick work, so that it needs no sign of waiting.
    pub fn poll_for(&self, time: Duration) -> Option<Result<T, BrokenDown>> {
        match self.0.recv_timeout(time) {
            Ok(answer) => Some(Ok(answer)),
            Err(_) => self.poll(),
        }
    }
}

/// The thread ended without an answer.
#[derive(Clone, Copy, Debug)]
pub struct BrokenDown;
