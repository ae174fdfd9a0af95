/** A mail on its way out: what it says, where it goes and how far it has come. */
package org.ballincourt.mail;
