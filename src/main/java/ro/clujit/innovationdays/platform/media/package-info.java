/**
 * Pictures that people upload: checked, made anew in the sizes that pages need, kept in the database and served at
 * {@code /media/{id}/{width}.jpg} (ADR 9).
 */
package ro.clujit.innovationdays.platform.media;
