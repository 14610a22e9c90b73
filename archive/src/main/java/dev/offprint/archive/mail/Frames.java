// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.resource.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Brings the pages in the frames of a saved page into it where the page itself has next to no text; elsewhere frames
 * mostly show advertisements and players, and become references to their addresses. Stateless.
 */
final class Frames {
    private static final Pattern ANY = Pattern.compile("<i?frame", Pattern.CASE_INSENSITIVE);
    private static final int NEXT_TO_NO_TEXT = 250;
    private static final int MOST = 50;

    /** @param charset null when the bytes declare it themselves */
    record Page(ByteSource bytes, @Nullable String charset) {}

    private Frames() {}

    static Page joined(MimePart root, PartResources parts, List<Problem> problems, String place) {
        var page = ANY.matcher(new String(root.content(), ISO_8859_1)).find() ? parsed(root) : null;
        if (page == null) return new Page(ByteSource.of(root.content()), root.charset());
        boolean isShell = page.body().text().length() < NEXT_TO_NO_TEXT;
        var frames = page.select("frame[src], iframe[src]");
        int joined = 0;
        for (var frame : frames.subList(0, Math.min(MOST, frames.size()))) {
            var part = parts.part(frame.attr("src"));
            if (part == null || part.equals(root) || !SavedPage.isPage(part)) continue;
            if (isShell && join(frame, part)) joined++;
            else name(frame, part);
        }
        unwrapFramesets(page);
        if (joined > 0) problems.add(told(place, joined));
        return new Page(ByteSource.of(page.outerHtml().getBytes(UTF_8)), "UTF-8");
    }

    private static boolean join(Element frame, MimePart part) {
        var inner = parsed(part);
        if (inner == null || !inner.body().hasText()) return false;
        var box = new Element("div");
        inner.body().childNodesCopy().forEach(box::appendChild);
        frame.replaceWith(box);
        return true;
    }

    /** Names of parts lead nowhere outside. */
    private static void name(Element frame, MimePart part) {
        var location = part.fields().text("Content-Location");
        if (frame.attr("src").startsWith("cid:")) frame.attr("src", location);
    }

    /** A page of frames has no body of its own. */
    private static void unwrapFramesets(Document page) {
        page.select("frameset").forEach(set -> set.tagName("div"));
        page.select("noframes").remove();
    }

    private static @Nullable Document parsed(MimePart part) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(part.content()), known(part.charset()), "");
        } catch (IOException e) {
            return null;
        }
    }

    private static @Nullable String known(@Nullable String charset) {
        try {
            return charset != null && Charset.isSupported(charset) ? charset : null;
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }

    private static Problem told(String place, int joined) {
        var what = "the page has next to no text, so that of " + joined + " of its frames was read";
        return Problem.info("read.mhtml.frames", place, what, "");
    }
}
