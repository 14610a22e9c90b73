// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.text.ArticleDates;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Entities;

/** Makes HTML of a message: its own text, then each message in it with a line about it. Of one thread. */
final class MailText {
    private final PartResources parts;
    private final String place;
    private final ProblemSink problems;
    private final List<String> leftOut = new ArrayList<>();

    /**
     * Nothing made yet.
     *
     * @param parts of the whole message, which know the addresses of its pictures
     */
    MailText(PartResources parts, String place, ProblemSink problems) {
        this.parts = parts;
        this.place = place;
        this.problems = problems;
    }

    MailBody body(MimePart message) {
        return MailBody.of(message, this::html);
    }

    /** The text of a message. */
    String html(MailBody body) {
        body.leftOut().forEach(leftOut::add);
        var html = new StringBuilder(body.html(parts::address));
        for (var message : body.messages()) html.append(forwarded(message));
        return html.toString();
    }

    /** The names of what is left out of all that was made. */
    List<String> leftOut() {
        return leftOut;
    }

    private String forwarded(MimePart message) {
        var head = MailHead.metadata(message.fields());
        var sent = head.dates().published();
        var date = sent == null ? "" : ArticleDates.print(sent, head.language());
        var from = MailHead.name(message.fields().value("From"));
        var about = from.isEmpty() || date.isEmpty() ? from + date : from + " · " + date;
        return "\n<hr>\n" + element("h2", head.headlineText()) + element("p", about) + html(body(message));
    }

    private static String element(String name, String text) {
        return text.isBlank() ? "" : "<" + name + ">" + Entities.escape(text) + "</" + name + ">\n";
    }

    private String html(MimePart part) {
        var text = part.text(place, problems);
        if (SavedPage.isPage(part)) return MailPage.clean(text);
        if (part.type().equals("text/enriched"))
            text = text.replaceAll("(?<!<)</?[A-Za-z-]{1,60}>", "").replace("<<", "<");
        boolean isFlowed = part.fields().parameter("Content-Type", "format").equalsIgnoreCase("flowed");
        boolean joinsBare = part.fields().parameter("Content-Type", "delsp").equalsIgnoreCase("yes");
        return PlainMail.html(text, isFlowed, joinsBare);
    }
}
