// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.kind;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Recognises log-ins by what they are called, as those that ask for an address only. Stateless. */
final class LogIn {
    private static final Pattern BETWEEN = Pattern.compile("\\s+[|–—·»/-]\\s+|\\s*[|·»]\\s+");
    private static final Pattern WORDS = Pattern.compile(
            "(?:please )?(?:(?:log|sign)[ -]?(?:in|on)|log into|sign into)(?: (?:to|with) .+| or (?:register|sign up|join).*)?"
                    + "|(?:bitte )?(?:anmelden|einloggen|anmeldung)(?: bei .+)?|(?:se )?connexion|se connecter|connectez-vous"
                    + "|iniciar sesión|inicia sesión|accedi|accesso|inloggen|entrar|zaloguj(?: się)?|logowanie|logga in|logg inn|log ind"
                    + "|kirjaudu(?: sisään)?|přihlásit se|přihlášení|вход|войти|giriş yap|ログイン|登录|登入|로그인",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private LogIn() {}

    static boolean is(Document page) {
        var headings = page.body().select("h1, h2").stream().limit(2).map(Element::text);
        return Stream.concat(BETWEEN.splitAsStream(page.title()), headings)
                .anyMatch(text -> WORDS.matcher(text.strip()).matches());
    }
}
