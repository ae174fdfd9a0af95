/** How the values of our fields are shown, and entered. */
package org.ballincourt.commitment.field.web;
