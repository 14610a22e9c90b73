// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Image;
import dev.offprint.core.notice.Problem;

/** What a renderer could not honour, in the same words for every format, so that it is told once. */
public final class RenderProblems {
    private RenderProblems() {}

    /** A picture that nobody has described. */
    public static Problem altUnknown(Image image) {
        return Problem.warning(
                "render.alt.unknown",
                address(image),
                "the picture has no alternative text, so the file cannot claim to be accessible",
                "describe the picture in the source");
    }

    /** A date that is printed as it stands, and cannot be the file's own. */
    public static Problem dateUnclear(ArticleDate date, String place) {
        return Problem.warning(
                "render.date",
                place,
                "\"" + date.raw() + "\" is no date that Offprint understands; it is printed as it is",
                "write it as 2026-11-24");
    }

    /** A link that leads nowhere outside its source. */
    public static Problem linkTarget(String target) {
        return Problem.warning(
                "render.link.target",
                target,
                "the link leads nowhere outside its source and is printed as text",
                "give an absolute address");
    }

    /** A cross-reference to nothing. */
    public static Problem linkDead(String target) {
        return Problem.warning(
                "render.link.dead",
                "#" + target,
                "nothing in the article has this id, so the cross-reference is printed as text",
                "give the id to the block that is meant");
    }

    /** Source of another format. */
    public static Problem raw(String format, String place) {
        return Problem.warning(
                "render.raw",
                place,
                "raw " + format + " cannot be printed and is left out",
                "write it in the article's own terms");
    }

    /** Formulae that are not typeset yet. */
    public static Problem mathAsText(String place) {
        return Problem.warning("render.math.text", place, "formulae are printed as their source text", "");
    }

    /** What a problem calls a picture: a data address would fill the screen. */
    private static String address(Image image) {
        return image.address().startsWith("data:") ? "data:…" : image.address();
    }

    /** A drawing that cannot be drawn where the program runs. */
    public static Problem undrawable(String address) {
        return Problem.warning(
                "image.svg.undrawable",
                address,
                "the SVG cannot be drawn here, so words stand in for it",
                "save it as PNG, or install fontconfig and a face");
    }
}
