// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.kind;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Recognises log-ins by what they are called, as those that ask for an address only, and by their forms. Stateless. */
final class LogIn {
    private static final Pattern BETWEEN = Pattern.compile("\\s+[|–—·»/-]\\s+|\\s*[|·»]\\s+");
    private static final Pattern WORDS = Pattern.compile(
            "(?:please )?(?:(?:log|sign)[ -]?(?:in|on)|log into|sign into)(?: (?:to|with) .+| or (?:register|sign up|join).*)?"
                    + "|(?:bitte )?(?:anmelden|einloggen|anmeldung)(?: bei .+)?|(?:se )?connexion|se connecter|connectez-vous"
                    + "|iniciar sesión|inicia sesión|accedi|accesso|inloggen|entrar|zaloguj(?: się)?|logowanie|logga in|logg inn|log ind"
                    + "|(?:members?|subscribers?|customers?|clients?|users?|account|readers?|staff|admin|kunden|mitglieder|abonnenten|leser)"
                    + "(?: area|bereich)?[ -]?(?:log[ -]?in|sign[ -]?in|anmeldung)"
                    + "|kirjaudu(?: sisään)?|přihlásit se|přihlášení|вход|войти|giriş yap|ログイン|登录|登入|로그인",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)https?://[^?#]*/(?:(?:wp-)?log-?in|sign-?in|users?/(?:log|sign)[_-]?in|connexion|anmelden|accedi)(?:\\.\\w+)?/?(?:[?#].*)?");

    private static final Pattern COMMENT = Pattern.compile(
            "comment|reply|kommentier|kommentar|commenta|comentar|reageren|reactie|commentaire|комментари|コメント|评论",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int FEW_WORDS = 200;

    private LogIn() {}

    /** Whether a page is called so, or its address is. */
    static boolean isCalled(Document page, @Nullable String address) {
        if (address != null && ADDRESS.matcher(address).matches()) return true;
        var headings = page.body().select("h1, h2").stream()
                .filter(LogIn::isInMiddle)
                .limit(2)
                .map(Element::text);
        return Stream.concat(BETWEEN.splitAsStream(page.title()), headings)
                .anyMatch(text -> WORDS.matcher(text.strip()).matches());
    }

    /** Whether it has a form for it that stands neither beside the text nor below it among the comments. */
    static boolean hasForm(Document page) {
        return page.body().select("input[type=password]").stream()
                .anyMatch(field -> isInMiddle(field) && !isForComments(field));
    }

    /** Whether what stands around a field, in few words, asks for a log-in to comment. */
    private static boolean isForComments(Element field) {
        return field.parents().stream()
                .takeWhile(around -> !around.nameIs("body") && around.text().length() < FEW_WORDS)
                .anyMatch(around -> COMMENT.matcher(around.text()).find());
    }

    private static boolean isInMiddle(Element element) {
        return element.parents().stream().noneMatch(Frame::is);
    }
}
