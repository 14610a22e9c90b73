// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.plan;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.render.Renderers;
import dev.offprint.core.text.Spelling;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides formats and destination by what was typed. Stateless. */
final class Destinations {
    private static final Pattern EXTENSION = Pattern.compile(".*[^./\\\\]\\.([A-Za-z0-9]{1,8})");
    private static final String DEFAULT_FORMAT = "pdf";

    private final Renderers renderers;

    Destinations(Renderers renderers) {
        this.renderers = renderers;
    }

    /** The formats asked for, else that of the output's name, else PDF. */
    List<String> formats(Request request) throws OffprintException {
        for (var id : request.formats()) renderers.byId(id);
        if (!request.formats().isEmpty()) return request.formats();
        var extension = fileExtension(request);
        if (extension.isEmpty())
            return List.of(renderers.byId(DEFAULT_FORMAT).format().id());
        var renderer = renderers.byExtension(extension.get());
        if (renderer.isEmpty()) throw unknownExtension(extension.get());
        return List.of(renderer.get().format().id());
    }

    /** Where they go. */
    Destination of(Request request, boolean isOneDocument, List<String> formats) throws OffprintException {
        var output = request.output();
        boolean isOne = isOneDocument && formats.size() == 1;
        if (output == null) return beside(request);
        if (output.equals(Request.DASH)) return standardOutput(isOne);
        var path = Paths.of(output);
        if (request.namesFolder()) return new Destination.Folder(path);
        refuseMismatch(request, formats, isOne);
        return isOne ? new Destination.File(path) : new Destination.Folder(path);
    }

    private static Destination beside(Request request) throws OffprintException {
        if (!request.inputs().contains(Request.DASH)) return new Destination.Beside();
        throw Usage.error("standard input has no folder to write beside", "name a file or folder with -o");
    }

    private static Destination standardOutput(boolean isOne) throws OffprintException {
        if (isOne) return new Destination.StandardOutput();
        throw Usage.error("only one input in one format can go to standard output", "name a folder with -o");
    }

    private void refuseMismatch(Request request, List<String> formats, boolean isOne) throws OffprintException {
        var extension = fileExtension(request).flatMap(renderers::byExtension);
        if (extension.isEmpty()) return;
        var named = extension.get().format().id();
        if (!isOne) {
            throw Usage.error(
                    request.output() + " is one file, but there is more than one to make",
                    "name a folder with -o, or make one document of all with --bind");
        }
        if (!formats.contains(named)) {
            throw Usage.error(
                    request.output() + " is named like " + named + ", but --to asks for " + formats.get(0),
                    "change one of them");
        }
    }

    private static Optional<String> fileExtension(Request request) {
        var output = request.output();
        if (output == null || request.namesFolder()) return Optional.empty();
        var name = Path.of(output).getFileName();
        var matcher = EXTENSION.matcher(name == null ? "" : name.toString());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private OffprintException unknownExtension(String extension) {
        var known = renderers.formats().stream().map(f -> f.extension()).toList();
        return Usage.error(
                "Offprint cannot write ." + extension + " files",
                "name the format with --to: " + String.join(", ", known) + Spelling.question(extension, known));
    }
}
