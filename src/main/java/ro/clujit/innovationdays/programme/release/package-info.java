/**
 * What the public reads: numbered releases of an edition's programme, each a snapshot of the draft that is never changed,
 * and what changed between two of them. Pages, feeds and the API read snapshots; a preview reads one made of the draft.
 */
package ro.clujit.innovationdays.programme.release;
