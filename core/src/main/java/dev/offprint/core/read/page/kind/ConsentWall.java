// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.kind;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Recognises a bare notice on cookies and consent that stands where a page should be. Stateless. */
final class ConsentWall {
    private static final int SHORTEST = 40;
    private static final double MOST = 0.6;
    private static final Pattern WORDS = Pattern.compile(
            "cookie|consent|gdpr|dsgvo|rgpd|ccpa|personali[sz]|privacy|datenschutz|einwillig|werbung|tracking|tracken"
                    + "|confidentialité|données personnelles|privacidad|privacidade|riservatezza|toestemming|samtyck"
                    + "|personenbezogen|personal data|vendors|third part|partner",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern COOKIE = Pattern.compile(
            "cookie|consent|einwillig|toestemming|samtyck|consentement|consentimiento", Pattern.CASE_INSENSITIVE);
    private static final Pattern YES = Pattern.compile(
            "(?:i |ich |yes,? |ja,? |oui,? )?(?:accept|agree|allow|consent|continue|ok(?:ay)?|got it|akzeptier|zustimm|einverstanden"
                    + "|weiter mit|alle(?:s)? (?:akzeptier|annehm|erlaub)|tout accepter|accepter|j['’]accepte|aceptar|acepto"
                    + "|accett|aceitar|akkoord|accepteren|godkänn|acceptér|godta|zgadzam|akceptuj|принять|согласен|同意).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ConsentWall() {}

    /** @param runs all that the middle of the page says */
    static boolean is(Document page, List<Run> runs) {
        var texts =
                runs.stream().map(Run::text).filter(t -> t.length() >= SHORTEST).toList();
        if (texts.isEmpty() || texts.stream().noneMatch(t -> COOKIE.matcher(t).find())) return false;
        int all = texts.stream().mapToInt(String::length).sum();
        int own = texts.stream()
                .filter(t -> WORDS.matcher(t).find())
                .mapToInt(String::length)
                .sum();
        return own >= MOST * all && isAsking(page);
    }

    private static boolean isAsking(Document page) {
        for (var control : page.select("button, a, input[type=submit], input[type=button], [role=button]")) {
            var words = control.nameIs("input") ? control.attr("value") : control.text();
            if (YES.matcher(words.strip()).matches()) return true;
        }
        return false;
    }
}
