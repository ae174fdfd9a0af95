/**
 * The host's database: its pool, its tables, its transactions and the clock whose time it keeps.
 */
package org.ballincourt.host.database;
