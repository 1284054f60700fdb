/**
 * Where the content of files lies: in the database, or in an object store that speaks S3 (ADR 27). Content is put under a
 * key that is made of its digest, so that what stands under a key never changes and may be put twice.
 */
package ro.clujit.innovationdays.platform.storage;
