// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Dates;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Provenance;
import dev.offprint.core.model.Titles;
import dev.offprint.core.read.Characters;
import dev.offprint.core.read.DateText;
import dev.offprint.core.text.LanguageTag;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the head of a message tells of an article. Stateless. */
final class MailHead {
    private static final Pattern COMMENT = Pattern.compile("\\s*[^\\s<>\",]+@[^\\s<>\",]+\\s*\\((.+?)\\)\\s*(?:,.*)?");

    private MailHead() {}

    static Metadata metadata(MimeFields fields) {
        var subject = clean(fields.text("Subject"));
        var author = name(fields.value("From"));
        var publication = publication(fields, author);
        var address = fields.value("Archived-At").replaceAll("^<|>$", "");
        var provenance = Provenance.NONE
                .withPublication(publication.isEmpty() ? null : publication)
                .withCanonicalUrl(address.matches("(?i)https?://\\S+") ? address : null);
        return Metadata.NONE
                .withTitles(subject.isEmpty() ? Titles.NONE : Titles.headline(subject))
                .withContributors(author.isEmpty() ? List.of() : List.of(Contributor.author(author)))
                .withDates(Dates.NONE.withPublished(date(fields)))
                .withLanguage(language(fields.value("Content-Language")))
                .withProvenance(provenance);
    }

    /** When it was sent, without the name of the zone in brackets; null when that is not said. */
    static @Nullable ArticleDate date(MimeFields fields) {
        var text = clean(fields.value("Date").replaceAll("\\([^()]*\\)", ""))
                .replaceFirst("(?i)^((?:[a-z]{3},?\\s+)?\\d{1,2}\\s+[a-z]{3}\\s+\\d{4}\\s.*)\\s+-0000$", "$1 +0000")
                .replaceFirst("\\s[A-Z]{1,5}$", " GMT");
        return text.isBlank() ? null : DateText.parse(text);
    }

    /** The name of the first mailbox, else its address. */
    static String name(String mailboxes) {
        // An older form has the name in brackets behind the address.
        var comment = COMMENT.matcher(mailboxes);
        if (comment.matches()) return clean(MimeFields.decoded(comment.group(1)));
        var first = mailboxes.matches("\\s*\".*") ? mailboxes : mailboxes.replaceFirst(",.*", "");
        var display = first.replaceFirst("(?s)<.*", "").strip().replaceFirst("(?s)^\"(.*?)\".*$", "$1");
        var name = clean(MimeFields.decoded(display.replace("\\", "")));
        return name.isEmpty() ? clean(first.replaceFirst("(?s)^[^<]*<([^>]*)>.*", "$1")) : name;
    }

    /** The mailing list, else who answers are sent to, where that is somebody else. */
    private static String publication(MimeFields fields, String author) {
        var list = fields.text("List-Id").replaceFirst("(?s)<.*", "").strip().replaceAll("^\"|\"$", "");
        if (!list.isBlank()) return clean(list);
        var reply = fields.value("Reply-To");
        var name = reply.contains("<") && !reply.strip().startsWith("<") ? name(reply) : "";
        return name.equals(author) || name.contains("@") ? "" : name;
    }

    private static @Nullable String language(String field) {
        return LanguageTag.of(field.replaceFirst("[,;].*", ""));
    }

    private static String clean(String text) {
        return Characters.clean(text.replaceAll("\\s+", " ")).strip();
    }
}
