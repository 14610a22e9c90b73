// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One claim of a test file of feedparser's on what reading it gives, as its comment holds it in Python.
 *
 * @param file its name in the set
 * @param entry number of the entry that is meant, from 0; -1 when it is the feed
 * @param path what of it: {@code author_detail.name}, with its own numbers left out
 * @param value the text, number or tuple that is expected, as a text
 */
record Expectation(String file, int entry, String path, String value) {
    private static final Pattern LINE = Pattern.compile("Expect:\\s*(.*?)\\s*(?:-->|\\R)", Pattern.DOTALL);
    private static final String WAY = "((?:\\[\\d+]|\\['[^']+']|\\.\\w+)+)";
    private static final Pattern CLAIM = Pattern.compile("(len\\(|ord\\()?(feed|entries)" + WAY + "\\)?"
            + " == (u?'(?:[^'\\\\]|\\\\.)*'|u?\"(?:[^\"\\\\]|\\\\.)*\"|\\([\\d, ]+\\)|[\\d.]+)");
    private static final Pattern COUNT = Pattern.compile("len\\(entries\\) == (\\d+)");
    private static final Pattern FLAG = Pattern.compile("not bozo|bozo|encoding == '[^']*'|version == '[^']*'|^1$");

    /** All claims of a file's comment; what is no look-up compared with a value stands as a path of its own words. */
    static List<Expectation> of(String file, String text) {
        var all = new ArrayList<Expectation>();
        var line = LINE.matcher(text);
        if (!line.find()) return all;
        var rest = line.group(1).replaceAll("'\"|\"'", "'");
        var claims = CLAIM.matcher(line.group(1));
        while (claims.find()) {
            all.add(claim(file, claims.group(1), claims.group(2), claims.group(3), claims.group(4)));
        }
        var count = COUNT.matcher(rest);
        if (count.find()) all.add(new Expectation(file, -1, "len(entries)", count.group(1)));
        var flags = FLAG.matcher(CLAIM.matcher(line.group(1)).replaceAll(""));
        while (flags.find()) all.add(new Expectation(file, -1, flags.group().replaceAll(" ==.*", ""), ""));
        if (all.isEmpty()) all.add(new Expectation(file, -1, rest, ""));
        return all;
    }

    private static Expectation claim(String file, String function, String what, String way, String value) {
        boolean isEntry = what.equals("entries");
        int entry = isEntry ? Integer.parseInt(way.substring(1, way.indexOf(']'))) : -1;
        var path = way.replaceAll("\\[\\d+]", "")
                .replaceAll("\\['([^']+)']", ".$1")
                .substring(1);
        var called = function == null || function.equals("ord(") ? path : function + path + ")";
        var read = function != null && function.equals("ord(")
                ? Character.toString(Integer.parseInt(value))
                : PythonText.of(value);
        return new Expectation(file, entry, called, read);
    }

    /** {@code feed.title} or {@code entry.title}. */
    String what() {
        return (entry < 0 ? "feed." : "entry.") + path;
    }

    @Override
    public String toString() {
        return file + ": " + what() + (entry > 0 ? " of entry " + entry : "") + " is " + value;
    }
}
