/** Tests of the playbook as it is kept and worked out. */
@NullMarked
package app.quarterdeck.session.playbook;

import org.jspecify.annotations.NullMarked;
