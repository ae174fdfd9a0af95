/** Who may see what is kept about somebody, and have it erased. */
package org.ballincourt.privacy.access;
