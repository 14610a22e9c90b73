// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.kind;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises the lists of topics of a forum, and of its parts, by what their columns are called. Stateless. */
final class ForumIndex {
    private static final int LONGEST = 40;

    /** One for each kind of column. */
    private static final List<Pattern> COLUMNS = List.of(
            column(
                    "topics?|threads?|subjects?|forums?|boards?|themen|thema|foren|sujets?|discussions?|temas?|foros?|argomenti"
                            + "|discussioni|onderwerpen|tópicos|tematy|темы|тема|форумы?"),
            column(
                    "replies|answers|posts|comments|antworten|beiträge|réponses|messages|respuestas|mensajes|risposte|messaggi"
                            + "|reacties|berichten|respostas|mensagens|odpowiedzi|posty|ответы|ответов|сообщения"),
            column(
                    "views|reads|hits|zugriffe|aufrufe|vues|visitas|vistas|visite|gelezen|exibições|wyświetlenia|просмотры"
                            + "|просмотров"),
            column(
                    "last (?:post|message|reply|activity)|latest (?:post|reply)|activity|letzte[rs]? (?:beitrag|antwort|aktivität)"
                            + "|dernier (?:message|sujet)|último mensaje|última respuesta|ultimo messaggio|laatste (?:bericht|reactie)"
                            + "|última mensagem|ostatni post|последнее сообщение"));

    private ForumIndex() {}

    /** @param runs all that the middle of the page says */
    static boolean is(List<Run> runs) {
        return COLUMNS.stream().filter(column -> isIn(runs, column)).count() >= 3;
    }

    private static boolean isIn(List<Run> runs, Pattern column) {
        return runs.stream()
                .anyMatch(run -> run.text().length() < LONGEST
                        && column.matcher(run.text()).matches());
    }

    private static Pattern column(String names) {
        return Pattern.compile("(?:" + names + ")\\W*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
