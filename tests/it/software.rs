//! Draws what egui would show, without a graphics driver: triangles with textures, blended as
//! egui blends them.

use std::collections::BTreeMap;

use egui::epaint::{ClippedPrimitive, ImageDelta, Mesh, Primitive, TextureId, Vertex};
use egui::{Color32, Context, FullOutput, ImageData, Rect, TexturesDelta};
use egui_kittest::TestRenderer;
use image::{Rgba, RgbaImage};

/// A renderer for snapshots of the window.
#[derive(Default)]
pub(crate) struct Software {
    textures: BTreeMap<TextureId, Texture>,
}

struct Texture {
    size: [usize; 2],
    pixels: Vec<Color32>,
}

impl TestRenderer for Software {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        let set: BTreeMap<_, _> = std::mem::take(&mut delta.set).into_iter().collect();
        for (id, deltas) in set {
            for delta in deltas {
                self.update(id, &delta);
            }
        }
        std::mem::take(&mut delta.free).into_iter().for_each(|id| drop(self.textures.remove(&id)));
    }

    fn render(&mut self, ctx: &Context, output: &FullOutput) -> Result<RgbaImage, String> {
        let scale = output.pixels_per_point;
        let size = ctx.viewport_rect().size() * scale;
        let ground = ctx.global_style().visuals.panel_fill;
        let mut picture = vec![ground; size.x as usize * size.y as usize];
        for ClippedPrimitive { clip_rect, primitive } in
            ctx.tessellate(output.shapes.clone(), scale)
        {
            if let Primitive::Mesh(mesh) = primitive {
                self.paint(&mut picture, size.x as usize, &mesh, clip_rect * scale, scale);
            }
        }
        let mut image = RgbaImage::new(size.x as u32, size.y as u32);
        for (pixel, color) in image.pixels_mut().zip(picture) {
            *pixel = Rgba([color.r(), color.g(), color.b(), 255]);
        }
        Ok(image)
    }
}

impl Software {
    fn update(&mut self, id: TextureId, delta: &ImageDelta) {
        let ImageData::Color(image) = &delta.image;
        let [x, y] = delta.pos.unwrap_or_default();
        if delta.pos.is_none() {
            let pixels = vec![Color32::TRANSPARENT; image.size[0] * image.size[1]];
            self.textures.insert(id, Texture { size: image.size, pixels });
        }
        let Some(texture) = self.textures.get_mut(&id) else { return };
        for (row, line) in image.pixels.chunks(image.size[0]).enumerate() {
            let at = (y + row) * texture.size[0] + x;
            texture.pixels[at..at + line.len()].copy_from_slice(line);
        }
    }

    fn paint(&self, picture: &mut [Color32], width: usize, mesh: &Mesh, clip: Rect, scale: f32) {
        let Some(texture) = self.textures.get(&mesh.texture_id) else { return };
        let bounds = Rect::from_min_max(
            egui::Pos2::ZERO,
            egui::pos2(width as f32, (picture.len() / width) as f32),
        );
        let clip = clip.intersect(bounds);
        for corners in mesh.indices.chunks(3) {
            let [a, b, c] = [0, 1, 2].map(|at| mesh.vertices[corners[at] as usize]);
            let [pa, pb, pc] = [a, b, c].map(|vertex| vertex.pos * scale);
            let area = (pb - pa).rot90().dot(pc - pa);
            if area == 0.0 {
                continue;
            }
            let around = Rect::from_points(&[pa, pb, pc]).intersect(clip);
            for y in around.top().floor().max(clip.top()) as usize..around.bottom().ceil() as usize
            {
                for x in
                    around.left().floor().max(clip.left()) as usize..around.right().ceil() as usize
                {
                    let p = egui::pos2(x as f32 + 0.5, y as f32 + 0.5);
                    let u = (pc - pb).rot90().dot(p - pb) / area;
                    let v = (pa - pc).rot90().dot(p - pc) / area;
                    let w = 1.0 - u - v;
                    if u >= 0.0 && v >= 0.0 && w > 0.0 && clip.contains(p) {
                        let color = shade(texture, [(a, u), (b, v), (c, w)]);
                        let under = &mut picture[y * width + x];
                        *under = over(color, *under);
                    }
                }
            }
        }
    }
}

/// A colour laid over another, both premultiplied.
fn over(color: Color32, under: Color32) -> Color32 {
    let rest = 1.0 - f32::from(color.a()) / 255.0;
    let part = |above: u8, below: u8| above.saturating_add((f32::from(below) * rest).round() as u8);
    Color32::from_rgba_premultiplied(
        part(color.r(), under.r()),
        part(color.g(), under.g()),
        part(color.b(), under.b()),
        255,
    )
}

/// The colour between three corners, times that of the texture.
fn shade(texture: &Texture, corners: [(Vertex, f32); 3]) -> Color32 {
    let mut color = [0.0f32; 4];
    let mut uv = egui::Vec2::ZERO;
    for (vertex, share) in corners {
        uv += vertex.uv.to_vec2() * share;
        for (sum, part) in color.iter_mut().zip(vertex.color.to_array()) {
            *sum += f32::from(part) * share;
        }
    }
    let at = |share: f32, size: usize| ((share * size as f32) as usize).min(size - 1);
    let texel =
        texture.pixels[at(uv.y, texture.size[1]) * texture.size[0] + at(uv.x, texture.size[0])];
    let [r, g, b, a] = [0, 1, 2, 3].map(|part| {
        (color[part] * f32::from(texel.to_array()[part]) / 255.0).round().clamp(0.0, 255.0) as u8
    });
    Color32::from_rgba_premultiplied(r, g, b, a)
}
