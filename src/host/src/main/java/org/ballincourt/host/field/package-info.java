/** Custom fields: which there are, what they hold, and what the index has of it. */
package org.ballincourt.host.field;
