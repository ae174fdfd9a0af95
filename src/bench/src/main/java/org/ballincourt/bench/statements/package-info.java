/** Statements, counted where they reach the database. */
package org.ballincourt.bench.statements;
