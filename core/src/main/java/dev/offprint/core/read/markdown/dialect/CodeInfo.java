// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.dialect;

import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * What stands after a fence of code: {@code {.python .numberLines}}, {@code js{1,3} title="a.js"}, {@code ruby:app.rb}.
 *
 * @param language empty when there is none
 * @param title of the code, such as the name of its file; may be empty
 * @param rest what else there is, not for readers of paper; may be empty
 */
record CodeInfo(String language, String title, String rest) {
    private static final Pattern TITLE =
            Pattern.compile("(?<![\\w-])(?:title|caption|lst-cap|filename|file|name|label|header)"
                    + "\\s?=\\s?(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'{}]++))");
    private static final Pattern CLASS = Pattern.compile("\\{[^{}]*?\\.([\\w+#-]+)");
    private static final Pattern LANGUAGE = Pattern.compile("\\{?[=\\s]?([\\w+#-]++(?:\\.[\\w+#-]++)?)");
    private static final Pattern FILE = Pattern.compile("^[:]([^\\s:{}]*[./][^\\s:{}]*)");

    static CodeInfo of(String info) {
        var titles = new StringJoiner(" – ");
        var bare = TITLE.matcher(info.strip())
                .replaceAll(found -> {
                    for (int i = 1; i <= 3; i++)
                        if (found.group(i) != null) titles.add(found.group(i).strip());
                    return "";
                })
                .strip();
        var named = CLASS.matcher(bare);
        boolean isClass = bare.startsWith("{") && named.lookingAt();
        var first = LANGUAGE.matcher(bare);
        if (!isClass && !first.lookingAt()) return new CodeInfo("", titles.toString(), bare.equals("{}") ? "" : bare);
        var language = isClass ? named.group(1) : first.group(1);
        var rest = bare.substring(isClass ? named.end() : first.end());
        var file = FILE.matcher(rest);
        if (file.find()) titles.add(file.group(1));
        return new CodeInfo(
                language,
                titles.toString(),
                file.find(0) ? rest.substring(file.end()).strip() : tail(rest));
    }

    /** Without signs that part it from the language. */
    private static String tail(String rest) {
        var tail = rest.strip().replaceFirst("^[,:}]+", "").strip();
        return tail.equals("}") ? "" : tail;
    }
}
