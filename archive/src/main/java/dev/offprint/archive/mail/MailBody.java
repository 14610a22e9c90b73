// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a message is read, message by message: its texts with the pictures between them, and what is in it besides. */
final class MailBody {
    private final List<Piece> pieces = new ArrayList<>();
    private final List<MimePart> messages = new ArrayList<>();
    private final List<MimePart> others = new ArrayList<>();

    /**
     * Something of the text.
     *
     * @param picture one that stands between texts; null for a text
     */
    private record Piece(String html, @Nullable MimePart picture) {}

    private MailBody() {}

    /** @param html makes HTML of a text */
    static MailBody of(MimePart message, Function<MimePart, String> html) {
        var body = new MailBody();
        body.take(message, false, html);
        return body;
    }

    /** Whether it has words itself. */
    boolean hasText() {
        return !texts().isBlank();
    }

    /**
     * All texts, one after the other, and the pictures between them that no text shows by itself.
     *
     * @param address of a picture
     */
    String html(Function<MimePart, String> address) {
        var texts = texts();
        return pieces.stream()
                .filter(p -> p.picture == null || !isNamed(p.picture, texts))
                .map(p -> p.picture == null ? p.html : "<p><img src=\"" + address.apply(p.picture) + "\"></p>")
                .collect(Collectors.joining("\n"));
    }

    /** Messages in the message. */
    List<MimePart> messages() {
        return messages;
    }

    /** The names of what is left out: what is attached, and pictures that no text shows. */
    Stream<String> leftOut() {
        var texts = texts();
        return others.stream().filter(part -> !isNamed(part, texts)).map(MailBody::name);
    }

    private String texts() {
        return pieces.stream().map(Piece::html).collect(Collectors.joining("\n"));
    }

    @SuppressWarnings("ReferenceEquality") // two parts may be alike
    private void take(MimePart part, boolean isRelated, Function<MimePart, String> html) {
        if (part.isMessage()) {
            messages.addAll(part.parts());
        } else if (part.type().equals("multipart/alternative")) {
            if (!part.parts().isEmpty()) take(Choice.best(part), isRelated, html);
        } else if (part.type().equals("multipart/related")) {
            // The others are pictures of the first, which the text shows.
            var start = part.parts().isEmpty() ? part : Choice.start(part);
            if (start != part) take(start, true, html);
            for (var other : part.parts()) if (other != start) others.add(other);
        } else if (part.isMultipart()) {
            part.parts().forEach(p -> take(p, isRelated, html));
        } else if (Choice.isText(part)) {
            pieces.add(new Piece(html.apply(part), null));
        } else if (part.type().startsWith("image/") && !part.isAttachment() && !isRelated) {
            pieces.add(new Piece("", part));
        } else {
            others.add(part);
        }
    }

    private static boolean isNamed(MimePart part, String texts) {
        var id = part.contentId();
        var location = part.fields().text("Content-Location");
        return (!id.isEmpty() && texts.contains("cid:" + id)) || (!location.isEmpty() && texts.contains(location));
    }

    private static String name(MimePart part) {
        return part.fileName().isEmpty() ? "a part of " + part.type() : part.fileName();
    }
}
