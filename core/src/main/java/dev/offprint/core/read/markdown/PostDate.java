// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import dev.offprint.core.model.Metadata;
import dev.offprint.core.read.CleanUp;
import dev.offprint.core.read.DateText;
import dev.offprint.core.read.Reading;
import java.util.regex.Pattern;

/** The day that blogs keep in names of files and in paths: {@code 2021-12-11-makefile.md}, {@code 2021-9-1-b.md}, {@code 2023/04/20/a}. */
final class PostDate {
    private static final Pattern NAME = Pattern.compile("(?:^|.*[/\\\\])(\\d{4}-\\d{1,2}-\\d{1,2})-[^/\\\\]+");
    private static final Pattern PATH = Pattern.compile("(?:.*/)?(\\d{4}/\\d{2}/\\d{2})/.*");

    private PostDate() {}

    /** The same metadata, with a date of publication when none is known; reported as an info. */
    static Metadata guess(Metadata metadata, Reading reading) {
        boolean isWanted = metadata.dates().published() == null && reading.cleanUp() == CleanUp.FULL;
        if (!isWanted) return metadata;
        var path = metadata.ext().getOrDefault("frontmatter.path", "");
        var guessed = metadata;
        var name = NAME.matcher(reading.source().name());
        var inPath = PATH.matcher(path);
        if (name.matches()) guessed = with(metadata, name.group(1), "name of the file", reading);
        else if (inPath.matches()) guessed = with(metadata, inPath.group(1), "path in the front matter", reading);
        return guessed;
    }

    private static Metadata with(Metadata metadata, String day, String where, Reading reading) {
        var date = DateText.parse(day.replaceAll("\\b(\\d)\\b", "0$1"));
        if (date.value() == null) return metadata;
        var what = "the date of publication, " + day + ", is taken from the " + where;
        reading.info("read.markdown.date", reading.place(), what, "give a date in the front matter");
        return metadata.withDates(metadata.dates().withPublished(date));
    }
}
