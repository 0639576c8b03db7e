/**
 * Owns the yearly figures and their append-only revisions, and is the only writer of
 * figures. It never reads a plan.
 *
 * <p>
 * On its way in a figure has four shapes: {@code checks.TypedFigure}, the texts as they
 * came; {@code checks.CheckedFigure}, what was read of them, a {@link Claim}, and what
 * was found; {@code ledger.FigureEntity}, the figure that owns its revisions, each
 * holding its claim; and {@link Revision}, which everybody reads once it is published.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "reference", "progress", "accounts", "accounts::seals", "accounts::refusals",
		"audit", "platform::facts", "platform::migration" })
package org.lantu.actuals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
