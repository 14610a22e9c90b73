// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.xml.Fields;
import dev.offprint.archive.xml.Markup;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * What an element says, in whatever way it was written: as Atom's text constructs and content (RFC 4287, 3.1 and 4.1; modes
 * of Atom 0.3), or as RSS does, where anything may be HTML. Stateless.
 */
final class FeedText {
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern WHITE_LINE = Pattern.compile("\\n\\s*\\n");

    private FeedText() {}

    /** As HTML; blank when it says nothing. */
    static String html(Element element) {
        if (Fields.hasMarkup(element)) return Markup.inside(element);
        var text = isPacked(element) ? unpacked(Fields.words(element)) : Fields.words(element);
        if (isPlain(element) || isFilm(element, text)) return paragraphs(Entities.escape(text));
        return TAG.matcher(text).find() ? text : paragraphs(text);
    }

    /** Text without tags has white lines at most. */
    private static String paragraphs(String text) {
        return text.isBlank() ? "" : "<p>" + WHITE_LINE.matcher(text).replaceAll("</p><p>") + "</p>";
    }

    /** What Media RSS says of films is plain unless it says otherwise, or plainly is not. */
    private static boolean isFilm(Element element, String text) {
        return element.tagName().startsWith("media:")
                && !type(element).equals("html")
                && !TAG.matcher(text).find();
    }

    /** Its words in one line; empty when it says nothing, or is not there. */
    static String plain(@Nullable Element element) {
        if (element == null) return "";
        boolean isLiteral = !Fields.hasMarkup(element) && isPlain(element);
        return isLiteral ? Markup.squeezed(Fields.words(element)) : Markup.words(html(element));
    }

    /** The words of the first of these names that says anything. */
    static String plain(Element record, String... names) {
        for (var name : names) {
            for (var element : Fields.all(record, name)) {
                var plain = plain(element);
                if (!plain.isEmpty()) return plain;
            }
        }
        return "";
    }

    private static String type(Element element) {
        return Fields.attribute(element, "type").toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(Element element) {
        var type = type(element);
        boolean isAtom = element.tagName().startsWith("atom:");
        boolean isMarked = !Fields.attribute(element, "mode").isEmpty();
        return type.equals("text") || type.equals("text/plain") || (isAtom && type.isEmpty() && !isMarked);
    }

    /** Whether it is in base64: by its mode, or as its type is one of neither text nor XML. */
    private static boolean isPacked(Element element) {
        var mode = Fields.attribute(element, "mode");
        if (!mode.isEmpty() || !element.tagName().startsWith("atom:")) return mode.equals("base64");
        var type = type(element);
        return type.indexOf('/') > 0 && !type.startsWith("text/") && !type.matches(".*[+/]xml\\b.*|.*html.*");
    }

    /** Bytes that are no text say nothing. */
    private static String unpacked(String text) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getMimeDecoder().decode(text));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (IllegalArgumentException e) { // it only says that it is
            return text;
        } catch (CharacterCodingException e) {
            return "";
        }
    }
}
