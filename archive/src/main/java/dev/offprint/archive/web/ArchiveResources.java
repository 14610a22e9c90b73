// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.DataAddresses;
import dev.offprint.core.resource.Resources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/** The pictures of a page, from the archive that holds the page, captured at about the same time. */
record ArchiveResources(Archive archive, int time) implements Resources {
    /** With the pictures that addresses hold themselves. */
    static Resources of(Archive archive, int time) {
        return DataAddresses.INSTANCE.or(new ArchiveResources(archive, time));
    }

    @Override
    public Optional<ByteSource> find(String address) throws IOException {
        if (!WebAddress.is(address)) return Optional.empty();
        var found = archive.find(address, time);
        if (found == null || !isAt(found)) return Optional.empty();
        return Optional.of(
                () -> new ByteArrayInputStream(archive.payload(found.capture()).bytes()));
    }

    /** Hashes may be the same where addresses are not. */
    private boolean isAt(Archive.Found found) throws IOException {
        if (found.address().isEmpty()) return true;
        try (var record = archive.open(found.capture())) {
            return WebAddress.key(record.head().target()).equals(WebAddress.key(found.address()));
        }
    }
}
