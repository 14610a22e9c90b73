// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Jekyll's, Hexo's and Hugo's tags around code, {@code {% highlight java %}} and {@code {% codeblock Title lang:js %}}, as
 * the fences that they stand for. Stateless.
 */
final class CodeTags {
    private static final Pattern OPENING = Pattern.compile("(?m)^[ \\t]*+(?:"
            + "\\{%-?[ ]*+(?<liquid>highlight|codeblock)\\b(?<some>[^%\\n]*+)%\\}"
            + "|\\{\\{[<%][ ]*+(?:highlight|code)\\b(?<more>[^\\n{}]*+)\\}\\})[ \\t]*+$");

    private static final Pattern CLOSING =
            Pattern.compile("(?m)^[ \\t]*+\\{(?:%-?[ ]*+end(?:highlight|codeblock)[ ]*+-?%"
                    + "|\\{[<%][ ]*+/[ ]*+(?:highlight|code)[ ]*+[>%]\\})\\}[ \\t]*+$");

    private static final Pattern LANGUAGE =
            Pattern.compile("(?<![\\w-])(?:lang|language)\\s?[:=]\\s?[\"']?([\\w+#-]+)[\"']?");
    private static final Pattern SWITCH = Pattern.compile("(?<![\\w-])\\w+:(?:true|false|\\d[\\d,-]*)(?!\\S)");
    private static final Pattern FIRST = Pattern.compile("[\"']?([\\w+#-]+)[\"']?(?=\\s|$)");

    /** Longer than any fence that code holds. */
    private static final String FENCE = "~".repeat(12);

    private CodeTags() {}

    static String asFences(String markdown) {
        if (!markdown.contains("highlight") && !markdown.contains("code")) return markdown;
        var opening = OPENING.matcher(markdown);
        var closing = CLOSING.matcher(markdown);
        var fenced = new StringBuilder();
        int at = 0;
        while (opening.find(at) && closing.find(opening.end())) {
            fenced.append(markdown, at, opening.start()).append(FENCE).append(info(opening));
            fenced.append(markdown, opening.end(), closing.start()).append(FENCE);
            at = closing.end();
        }
        return fenced.append(markdown, at, markdown.length()).toString();
    }

    private static String info(Matcher opening) {
        var liquid = opening.group("some");
        var arguments =
                (liquid == null ? opening.group("more") : liquid).strip().replaceFirst("\\s*[>%-]$", "");
        return "codeblock".equals(opening.group("liquid")) ? block(arguments) : plain(arguments);
    }

    /** The language, by name or as the first word, and whatever follows. */
    private static String plain(String arguments) {
        var named = LANGUAGE.matcher(arguments);
        if (named.find()) return named.group(1) + " " + named.replaceFirst("").strip();
        var first = FIRST.matcher(arguments);
        return first.lookingAt() ? first.group(1) + arguments.substring(first.end()) : arguments;
    }

    /** Hexo's have a title; one word alone is the language, unless it looks like a file. */
    private static String block(String arguments) {
        var words = SWITCH.matcher(arguments).replaceAll("").strip();
        var named = LANGUAGE.matcher(words);
        if (named.find()) return fence(named.group(1), named.replaceFirst(""));
        var first = FIRST.matcher(words);
        return first.lookingAt() ? fence(first.group(1), words.substring(first.end())) : fence("", words);
    }

    private static String fence(String language, String title) {
        var words = title.strip().replace('"', '\'');
        if (words.isEmpty()) return language;
        return (language.isEmpty() ? "{}" : language) + " title=\"" + words + "\"";
    }
}
