// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.util.FeatureEnum;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.Severity;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns EPUBCheck's messages, in English, into problems. */
final class FindingReport extends MasterReport {
    private final String name;
    private final List<Problem> findings = new ArrayList<>();

    FindingReport(String name) {
        this.name = name;
        setLocale(Locale.ENGLISH);
    }

    List<Problem> findings() {
        return List.copyOf(findings);
    }

    void add(Problem finding) {
        findings.add(finding);
    }

    @Override
    public void message(Message message, EPUBLocation location, Object... arguments) {
        var suggestion = message.getSuggestion();
        add(new Problem(
                "epub." + message.getID(),
                severity(message.getSeverity()),
                place(location),
                message.getMessage(arguments),
                suggestion == null ? "" : suggestion));
    }

    private String place(@Nullable EPUBLocation location) {
        if (location == null || location.getPath() == null || location.getPath().isEmpty()) return name;
        if (new File(location.getPath()).isAbsolute()) return name; // EPUBCheck's own copy of the whole book
        var place = name + "!" + location.getPath();
        return location.getLine() > 0 ? place + ":" + location.getLine() : place;
    }

    private static Severity severity(com.adobe.epubcheck.messages.Severity severity) {
        return switch (severity) {
            case FATAL, ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO, USAGE, SUPPRESSED -> Severity.INFO;
        };
    }

    /** Facts on the book (its title, its fonts) are not findings. */
    @Override
    public void info(@Nullable String resource, FeatureEnum feature, @Nullable String value) {}

    @Override
    public int generate() {
        return 0;
    }

    @Override
    public void initialize() {}
}
