// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.read.PersonName;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who posted something and when, as blogs write it in one line: “Posted by Mary Quay on March 14, 2009”.
 *
 * @param author the name
 * @param date empty when none is understood
 * @param isAll whether the line says nothing else
 */
public record PostedBy(String author, Optional<ArticleDate> date, boolean isAll) {
    private static final Pattern BY = Pattern.compile(
            "(?:^|[\\s|·•,:—–-])(?iu:by|von|par|por|di|da|door|av|af|автор:?)\\s+(" + PersonName.SHAPE + ")");
    private static final Pattern AROUND = Pattern.compile(
            "(?iu:(?<!\\p{L})(?:posted|published|submitted|written|created|added|geschrieben|veröffentlicht|erstellt|verfasst|publié|posté|écrit|rédigé"
                    + "|publicado|escrito|enviado|pubblicato|scritto|inviato|geplaatst|skrivet|on|at|am|um|le|à|el|il|alle|op|om|den|kl|de|em)(?!\\p{L}))");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int LONGEST = 200;
    private static final int FEW = 4;

    /** What a line says; empty when it names nobody. Of a long text only the beginning is looked at. */
    public static Optional<PostedBy> in(String text) {
        var line = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var by = BY.matcher(line);
        if (!by.find()) return Optional.empty();
        var rest = (line.substring(0, by.start()) + " " + line.substring(by.end())).strip();
        var said = SaidDates.in(rest);
        var date = said.published();
        var other = AROUND.matcher(rest).replaceAll(" ");
        long words = WORD.matcher(other).results().count();
        boolean isAll =
                line.length() == text.length() && said.modified().isEmpty() && words <= (date.isPresent() ? FEW : 0);
        return Optional.of(new PostedBy(by.group(1), date, isAll));
    }

    /** The first that any of the lines names. */
    static Optional<String> author(Stream<String> lines) {
        return lines.flatMap(line -> in(line).stream()).map(PostedBy::author).findFirst();
    }
}
