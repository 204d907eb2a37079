/** Tests of the arithmetic of figures. */
@org.jspecify.annotations.NullMarked
package app.quarterdeck.metrics.stat;
