/**
 * What is kept: record kinds, their fields, the settings of a workspace. May import base. Start at {@link app.quarterdeck.model.record.RecordKind}.
 */
@NullMarked
package app.quarterdeck.model.record;

import org.jspecify.annotations.NullMarked;
