/** The quarterly pack of the sample company, checked as a whole. */
@org.jspecify.annotations.NullMarked
package app.quarterdeck.report.pack;
