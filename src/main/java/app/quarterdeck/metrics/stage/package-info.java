/**
 * Stages: their order, and when each deal reached them. May import base, model, facts and basis. Start at
 * {@link app.quarterdeck.metrics.stage.StageHistory}.
 */
@NullMarked
package app.quarterdeck.metrics.stage;

import org.jspecify.annotations.NullMarked;
