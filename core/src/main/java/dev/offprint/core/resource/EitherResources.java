// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.resource;

import java.io.IOException;
import java.util.Optional;

/** Two doors, one after the other. */
record EitherResources(Resources first, Resources second) implements Resources {
    @Override
    public Optional<ByteSource> find(String address) throws IOException {
        var found = first.find(address);
        return found.isPresent() ? found : second.find(address);
    }

    @Override
    public boolean isOnline() {
        return first.isOnline() || second.isOnline();
    }
}
