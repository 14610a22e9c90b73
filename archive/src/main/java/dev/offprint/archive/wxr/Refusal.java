// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import dev.offprint.archive.xml.Fields;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Admission;
import dev.offprint.core.read.Selection;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Why items of an export are left out. Stateless. */
final class Refusal {
    private static final Set<String> PARTS = Set.of(
            "attachment",
            "nav_menu_item",
            "revision",
            "custom_css",
            "customize_changeset",
            "oembed_cache",
            "user_request",
            "wp_block",
            "wp_template",
            "wp_template_part",
            "wp_global_styles",
            "wp_navigation",
            "wp_font_family",
            "wp_font_face");

    private static final int LONGEST = 60;

    private Refusal() {}

    /** Of what can never be an article, by its type; null when it may be one. An unknown type may be. */
    static @Nullable Problem ofType(String type, String place) {
        if (type.isEmpty() || type.equals("post") || type.equals("page")) return null;
        var what =
                PARTS.contains(type) ? "it is a part of the site, of the type " : "it is not a post but of the type ";
        return left(PARTS.contains(type) ? "part" : "type", place, what + shown(type));
    }

    /** A name as far as names go: of a broken export half the file may stand in its place. */
    private static String shown(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    /** Of what may be an article by its type; null when the item is taken. */
    static @Nullable Problem of(Element item, Selection selection, String place) {
        if (Fields.text(item, "wp:post_type").equals("page") && !selection.has(Selection.Kind.PAGES)) {
            return Admission.leftOut("wxr.pages", place, "it is a page", Selection.Kind.PAGES);
        }
        var status = Fields.text(item, "wp:status");
        boolean isPublished = status.isEmpty() || status.equals("publish");
        if (!isPublished && !selection.has(Selection.Kind.DRAFTS)) {
            return Admission.leftOut("wxr.drafts", place, "its status is " + shown(status), Selection.Kind.DRAFTS);
        }
        boolean isOpen = Fields.text(item, "wp:post_password").isEmpty();
        return isOpen ? null : left("password", place, "it is protected by a password");
    }

    /** What nothing takes. */
    static Problem left(String code, String place, String what) {
        return Problem.info("wxr." + code, place, "left out: " + what, "");
    }
}
