/** The types of our fields: how a value is read, entered, shown and told. */
package org.ballincourt.commitment.field.type;
