// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import dev.offprint.core.notice.Problem;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** The text of a post as HTML: marks of editors go, shortcodes become what they stand for. */
final class PostText {
    private static final Pattern EDITOR = Pattern.compile("<!--\\s*/?(?:wp:|more|nextpage|noteaser)[^>]*-->");
    private static final Pattern CODE = Pattern.compile("(?s)\\[(code|sourcecode)\\b[^\\]]*\\](.*?)\\[/\\1\\]");
    private static final Pattern CAPTION = Pattern.compile("(?s)\\[caption\\b([^\\]]*)\\](.*?)\\[/caption\\]");
    private static final Pattern EMBED = Pattern.compile("(?s)\\[embed\\b[^\\]]*\\]\\s*([^\\[\\s]+)\\s*\\[/embed\\]");
    private static final Pattern MEDIA = Pattern.compile(
            "\\[(audio|video)\\b[^\\]]*?\\b(?:src|mp3|mp4|m4a|m4v|ogg|webm)=[\"']([^\"']+)[\"'][^\\]]*\\](?:\\s*\\[/\\1\\])?");
    private static final Pattern GALLERY =
            Pattern.compile("\\[gallery\\b[^\\]]*?\\b(?:ids|include)=[\"']([\\d,\\s]+)[\"'][^\\]]*\\]");
    private static final Pattern OTHER = Pattern.compile("\\[/?([a-z][a-z0-9_-]*)(?:\\s+[\\w-]+=[^\\]]*)?\\]");
    private static final Pattern LEAD = Pattern.compile("(?s)((?:<a\\b[^>]*>\\s*)?<img\\b[^>]*>(?:\\s*</a>)?)(.*)");
    private static final Pattern TOLD = Pattern.compile("caption=\"([^\"]*)\"");

    private final String place;
    private final Attachments attachments;
    private final List<Problem> problems;

    PostText(String place, Attachments attachments, List<Problem> problems) {
        this.place = place;
        this.attachments = attachments;
        this.problems = problems;
    }

    String html(String text) {
        boolean isBlocks = text.contains("<!-- wp:");
        var coded = CODE.matcher(EDITOR.matcher(text).replaceAll("\n\n"))
                .replaceAll(m -> quoted(
                        "<pre><code>" + Entities.escape(m.group(2).strip()).replace("[", "&#91;") + "</code></pre>"));
        var captioned = CAPTION.matcher(coded).replaceAll(m -> quoted(figure(m.group(1), m.group(2))));
        var embedded = EMBED.matcher(captioned).replaceAll("\n\n<iframe src=\"$1\"></iframe>\n\n");
        var media = MEDIA.matcher(embedded).replaceAll("\n\n<$1 src=\"$2\"></$1>\n\n");
        var galleries = GALLERY.matcher(media).replaceAll(m -> quoted(gallery(m.group(1))));
        var plain = withoutOthers(galleries);
        return isBlocks ? plain : Paragraphs.of(plain);
    }

    private static String figure(String attributes, String inside) {
        var parts = LEAD.matcher(inside.strip());
        if (!parts.matches()) return inside;
        var told = TOLD.matcher(attributes);
        var caption = parts.group(2).isBlank() && told.find()
                ? told.group(1)
                : parts.group(2).strip();
        var below = caption.isBlank() ? "" : "<figcaption>" + caption + "</figcaption>";
        return "\n\n<figure>" + parts.group(1) + below + "</figure>\n\n";
    }

    private String gallery(String ids) {
        var figures = new StringBuilder("\n\n");
        for (var id : ids.split(",", 0)) {
            var address = attachments.of(id.strip());
            if (!address.isEmpty())
                figures.append("<figure><img src=\"")
                        .append(Entities.escape(address))
                        .append("\"></figure>");
            else
                problems.add(Problem.warning(
                        "wxr.gallery",
                        place,
                        "the picture " + id.strip() + " of a gallery is not in the export",
                        "export the media too"));
        }
        return figures.append("\n\n").toString();
    }

    /** Words in brackets are shortcodes when they have attributes or an end; what stands between stays. */
    private String withoutOthers(String text) {
        var names = new TreeSet<String>();
        var out = OTHER.matcher(text).replaceAll(m -> {
            if (!isShortcode(m.group(), m.group(1), text)) return quoted(m.group());
            names.add(m.group(1));
            return "";
        });
        if (!names.isEmpty()) {
            problems.add(Problem.info(
                    "wxr.shortcode",
                    place,
                    "shortcodes are left out, not what stands in them: " + String.join(", ", names),
                    ""));
        }
        return out;
    }

    private static boolean isShortcode(String tag, String name, String text) {
        return tag.contains("=") || tag.startsWith("[/") || name.equals("gallery") || text.contains("[/" + name + "]");
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
