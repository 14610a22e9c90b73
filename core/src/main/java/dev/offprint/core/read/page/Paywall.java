// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import dev.offprint.core.read.page.dom.Drops;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Knows the offer to subscribe or log in that ends the part of an article which everybody may read. Stateless. */
final class Paywall {
    private static final Pattern ASKING = Pattern.compile(
            "\\b(?:subscribe|sign up|sign in|log in|register|become a (?:member|subscriber)|unlock|create (?:a free|an|your) account)\\b.{0,60}"
                    + "\\b(?:to|and|for) (?:read\\b|continue|keep reading|unlock|access|view|finish|full access|unlimited)"
                    + "|\\b(?:to|want to) (?:continue reading|keep reading|read (?:on|the (?:full|rest)|this|more)|finish reading)\\b.{0,80}"
                    + "\\b(?:subscri|sign|log in|register|member)"
                    + "|this (?:article|story|post|content) is (?:only |exclusively )?(?:for|available to|reserved for) (?:our )?(?:paid |paying )?(?:subscribers|members)"
                    + "|\\bweiter ?lesen\\b.{0,50}(?:\\babo\\b|abonn|plus\\b|registrier)|nur für abonnent"
                    + "|(?:abonnieren|registrieren|anmelden)\\b.{0,50}\\b(?:weiter ?(?:zu)?lesen|weiterlesen)"
                    + "|réservée?s? (?:aux|à nos) abonné|(?:abonnez|connectez|inscrivez)-vous.{0,50}(?:lire|suite|accéder)|pour lire la suite"
                    + "|(?:exclusiv[oa]s?|solo|sólo) para (?:nuestros )?(?:suscriptores|socios)|suscríb[ea]\\w*.{0,50}(?:leyendo|leer|acceder)"
                    + "|para (?:seguir|continuar) leyendo"
                    + "|(?:abbonati|registrati|accedi)\\b.{0,50}(?:leggere|continuare|proseguire)|articolo riservato"
                    + "|\\bassine\\b.{0,50}(?:ler|continuar|acesso)|exclusiv[oa]s? para assinantes"
                    + "|(?:abonneer|word abonnee|registreer)\\b.{0,50}(?:verder|lezen)|al abonnee",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What essays say, too: it counts where it is all that is said, or where something leads on. */
    private static final Pattern KNOWING = Pattern.compile(
            "(?:are you )?already a (?:subscriber|member)|(?:for )?subscribers only|(?:sie haben )?bereits ein abo|bereits abonnent\\w*"
                    + "|(?:vous êtes )?déjà abonnée?|¿?ya eres suscriptora?|sei già abbonat[oa]|já é assinante",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LEADING = Pattern.compile(
            "\\b(?:log|sign) ?in\\b|anmelden|einloggen|connectez|inicia|accedi|entrar", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 300;
    private static final int SENTENCE = 80;
    private static final int LAST = 8;

    private Paywall() {}

    /** Takes the offer out with what follows it; whether there was one. */
    static boolean drop(Element content, Drops drops) {
        var blocks = Blocks.of(content, List.of());
        int start = start(blocks);
        if (start < 0) return false;
        for (var block : blocks.subList(start, blocks.size())) {
            drops.add("an offer to subscribe at the end of what may be read", block);
            block.remove();
        }
        return true;
    }

    /** The first block of the offer; negative when there is none, or no text before it. */
    private static int start(List<Element> blocks) {
        int start = -1;
        for (int i = blocks.size() - 1; i > 0 && i >= blocks.size() - LAST; i--) {
            var text = blocks.get(i).text();
            if (text.length() > LONGEST) break;
            if (isAsking(blocks.get(i), text)) start = i;
        }
        boolean hasText = start > 0
                && blocks.subList(0, start).stream()
                        .anyMatch(block -> block.text().length() >= SENTENCE);
        return hasText ? start : -1;
    }

    private static boolean isAsking(Element block, String text) {
        if (ASKING.matcher(text).find()) return true;
        var knowing = KNOWING.matcher(text);
        if (!knowing.find()) return false;
        boolean isAll = text.length() - (knowing.end() - knowing.start()) <= 2;
        return isAll
                || block.selectFirst("a[href], button") != null
                || LEADING.matcher(text).find();
    }
}
